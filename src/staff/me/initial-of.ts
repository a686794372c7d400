/** The part of a colleague's alias that tells them apart on a small disc: 金主管（技术） → 金, 客服小李 → 小李. */
export const initialOf = (alias: string): string =>
  alias
    .replace(/[（(].*$/, '')
    .replace(/(师傅|主管|经理|总)$/, '')
    .trim() || alias;
