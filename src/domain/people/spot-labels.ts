/** The most spots made at once (P5). */
export const MOST_LABELS = 200;

/** Numbers of `1-3` or `1、2、5`; the words themselves when they are no numbers. */
function partsOf(text: string): string[] {
  return text.split(/[、,，\s]+/).flatMap((part) => {
    const range = /^(\d{1,3})[-–~](\d{1,3})$/.exec(part);
    const [from, to] = [Number(range?.[1]), Number(range?.[2])];
    return range && to >= from
      ? Array.from({ length: Math.min(to - from, MOST_LABELS) + 1 }, (_part, n) => String(from + n))
      : part === ''
        ? []
        : [part];
  });
}

/**
 * The labels a list stands for, a line a spot, where `{1-9}栋{1-2}单元电梯厅` is a whole grid (P5). Empty lines and repeated labels
 * fall away; a grid stops at one more than {@link MOST_LABELS}, so that the form can say that it is too many.
 */
export function labelsFrom(text: string): string[] {
  const labels = text.split('\n').flatMap((line) => grid(line.replace(/\s*([{}｛｝])\s*/g, '$1').trim()));
  return [...new Set(labels.filter((label) => label !== ''))].slice(0, MOST_LABELS + 1);
}

function grid(line: string): string[] {
  const hole = /[{｛]([^{}｛｝]*)[}｝]/.exec(line);
  if (!hole) return [line];
  const [before, after] = [line.slice(0, hole.index), line.slice(hole.index + hole[0].length)];
  const rest = grid(after);
  return partsOf(hole[1] ?? '')
    .flatMap((part) => rest.map((end) => before + part + end))
    .slice(0, MOST_LABELS + 1);
}
