// 有没有漏电 and 是不是着火了 ask; 差点没着火 is an idiom for the opposite. No look-behind: phones of 2019 cannot read it.
const DENIED =
  /(^|[^有是点])((没有?|[并还]?[未无]|不是)(人|再|被|在|发生|闻到|出现|看[见到])*(着火|[起失]火|明火|火情|困人?|[漏触]电|爆管?|((煤|燃|天然)?气)?(味|漏气|泄漏)))/g;

/**
 * The text with blanks in place of the dangers it says are not there (没有漏电，没人被困): they must neither raise a plan nor name
 * the fault (T20). As long as before, so that places in it stay true.
 */
export const withoutDenials = (text: string): string =>
  text.replace(DENIED, (found, before: string) => before + ' '.repeat(found.length - before.length));
