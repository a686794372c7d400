import type { ComplaintKindCode } from '../../classification/taxonomy';
import { defaultForbidden } from './default-forbidden';
import { defaultTemplates } from './default-templates';

/** A phrase that residents must not hear, and what to say instead (C7). */
export interface ForbiddenPhrase {
  phrase: string;
  better: string;
}

/** A reply in four steps (C7), with blanks such as 【事实】 for `fillReply`. */
export interface ReplyTemplate {
  apologise: string;
  confirm: string;
  solution: string;
  followUp: string;
}

/** What there is a template for: every kind of complaint, suggestions and praise. */
export type TemplateSubject = ComplaintKindCode | 'suggestion' | 'praise';

/** The words a company speaks to its residents (C7). */
export interface HouseWords {
  forbidden: ForbiddenPhrase[];
  templates: Record<TemplateSubject, ReplyTemplate>;
}

/** A company's differences: phrases of its own, default ones it allows, and any step of any template. */
export interface WordsOverride {
  forbidden?: ForbiddenPhrase[];
  allowed?: string[];
  templates?: Partial<Record<TemplateSubject, Partial<ReplyTemplate>>>;
}

/** The words that hold: the defaults with a company's differences laid over them (C7). */
export function houseWords(override: WordsOverride = {}): HouseWords {
  const { forbidden = [], allowed = [], templates = {} } = override;
  const own = new Set([...forbidden.map((one) => one.phrase), ...allowed]);
  return {
    forbidden: [...defaultForbidden.filter((one) => !own.has(one.phrase)), ...forbidden],
    templates: Object.fromEntries(
      Object.entries(defaultTemplates).map(([subject, template]) => [
        subject,
        { ...template, ...templates[subject as TemplateSubject] },
      ]),
    ) as Record<TemplateSubject, ReplyTemplate>,
  };
}
