import type { ComplaintKindCode, ComplaintLevel } from './taxonomy';

/** What the words of a complaint suggest (C1, C4); a person always confirms. */
export interface ComplaintSuggestion {
  kind: ComplaintKindCode;
  level: ComplaintLevel;
  /** 0..1: how sure the kind is. */
  confidence: number;
  /** Spans of the text that decided, in reading order. */
  words: string[];
}

const LEXICON: [RegExp, ComplaintKindCode][] = [
  [/态度|骂|吼/, 'service_attitude'],
  [/推诿|没人管|催/, 'service_speed'],
  [/费|退/, 'fees'],
  [/消防|充电/, 'fire_safety'],
  [/隐私|泄露|信息/, 'privacy'],
  [/电梯|水泵|监控/, 'equipment'],
  [/保安|小偷/, 'public_order'],
  [/墙|裂/, 'home_fabric'],
  [/路灯|健身/, 'public_facility'],
];

/** Reads a complaint and suggests kind and level; null when there is nothing to read. Pure and total. */
export function suggestComplaint(text: string): ComplaintSuggestion | null {
  if (!/[\u4e00-\u9fff]/.test(text)) return null;
  const level: ComplaintLevel = /报警|法院|记者|抖音|曝光|律师/.test(text)
    ? 3
    : /赔|书面|第.次/.test(text)
      ? 2
      : 1;
  for (const [pattern, kind] of LEXICON) {
    const match = pattern.exec(text);
    if (match) return { kind, level, confidence: 0.5, words: [match[0]] };
  }
  return { kind: 'service_quality', level, confidence: 0.1, words: [] };
}
