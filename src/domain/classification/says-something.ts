/** Whom one speaks to and where one lives: part of most reports, never the matter itself. */
const AROUND =
  /[你您]们?好|在吗|请问|师傅|物业|[0-9０-９一二三四五六七八九十]+\s*(栋|幢|号楼|单元|楼|层|室|号|区|期)/g;

const LETTERS = /[a-z\u4e00-\u9fff]/i;

/**
 * Whether a text says more than whom it is for and where it is. “5-1802” or “师傅在吗” alone must suggest nothing: the model,
 * left with its biases, would call for an emergency plan (T5, T20).
 */
export const saysSomething = (text: string): boolean => LETTERS.test(text.replace(AROUND, ''));
