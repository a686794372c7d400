import { documentOperand, listOperand, type Check, type KeywordCompiler, type Keywords } from './keyword';

const over =
  (keyword: string, holds: (passed: number, all: number) => boolean): KeywordCompiler =>
  (operand, _schema, compile) => {
    const checks = listOperand(keyword, operand).map((inner): Check =>
      compile(documentOperand(keyword, inner)),
    );
    return (value) => holds(checks.filter((check) => check(value)).length, checks.length);
  };

const not: KeywordCompiler = (operand, _schema, compile) => {
  const check = compile(documentOperand('not', operand));
  return (value) => !check(value);
};

/** Keywords that join schemas. */
export const LOGIC_KEYWORDS: Keywords = [
  ['allOf', over('allOf', (passed, all) => passed === all)],
  ['anyOf', over('anyOf', (passed) => passed > 0)],
  ['oneOf', over('oneOf', (passed) => passed === 1)],
  ['not', not],
];
