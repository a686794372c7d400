import { defaultForbidden } from './default-forbidden';
import { defaultTemplates } from './default-templates';
import type {
  ForbiddenPhrase,
  HouseWords,
  ReplyTemplate,
  TemplateSubject,
  WordsOverride,
} from './house-words';
import { replySteps } from './fill-reply';

/** What a manager has written: the whole list of phrases, and the templates they touched. */
export interface WrittenWords {
  forbidden: readonly ForbiddenPhrase[];
  templates: Partial<Record<TemplateSubject, ReplyTemplate>>;
}

/**
 * A company's differences from the default words (C7), so that the rest follows later defaults: phrases of its own or with
 * another wording, default phrases it allows, and template steps it says differently. The later of two equal phrases holds.
 */
export function wordsOverride({ forbidden, templates }: WrittenWords, before: HouseWords): WordsOverride {
  const written = new Map(forbidden.map(({ phrase, better }) => [phrase.trim(), better.trim()]));
  const usual = new Map(defaultForbidden.map(({ phrase, better }) => [phrase, better]));
  const all = { ...before.templates, ...templates };
  return {
    forbidden: [...written]
      .filter(([phrase, better]) => usual.get(phrase) !== better)
      .map(([phrase, better]) => ({ phrase, better })),
    allowed: [...usual.keys()].filter((phrase) => !written.has(phrase)),
    templates: Object.fromEntries(
      Object.entries(all).flatMap(([subject, template]) => {
        const own = stepsOf(template, defaultTemplates[subject as TemplateSubject]);
        return own ? [[subject, own]] : [];
      }),
    ),
  };
}

function stepsOf(template: ReplyTemplate, usual: ReplyTemplate): Partial<ReplyTemplate> | null {
  const own = replySteps.filter((step) => template[step].trim() !== usual[step]);
  return own.length === 0 ? null : Object.fromEntries(own.map((step) => [step, template[step].trim()]));
}
