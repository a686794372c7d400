import type { ReplyTemplate } from './house-words';

/** What a reply's blanks stand for (C7); empty ones stay open, so that `checkReply` flags them. */
export interface ReplyFacts {
  称呼?: string;
  事实?: string;
  方案?: string;
  时限?: string;
  编号?: string;
  专员?: string;
  回访?: string;
}

/** The steps of a reply, in the order in which they are said. */
export const replySteps = ['apologise', 'confirm', 'solution', 'followUp'] as const;
export type ReplyStep = (typeof replySteps)[number];

/** A draft in four steps (or some of them) with the facts filled in (C7). A person reads and changes it before it goes out. */
export function fillReply(
  template: ReplyTemplate,
  facts: ReplyFacts,
  steps: readonly ReplyStep[] = replySteps,
): string {
  const known = facts as Record<string, string | undefined>;
  return steps
    .map((step) => template[step].replace(/【([^【】]+)】/g, (blank, name: string) => known[name] || blank))
    .join('\n');
}
