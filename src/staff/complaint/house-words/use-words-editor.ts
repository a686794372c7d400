import { useRef, useState } from 'react';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type {
  ForbiddenPhrase,
  HouseWords,
  ReplyTemplate,
  TemplateSubject,
} from '@/domain/complaint/words/house-words';
import { newId } from '@/platform/new-id';
import { feedbackKeys } from '../data/feedback-keys';

/** What the house says and does not say, being changed by a manager (C7). Nothing is kept until it was saved. */
export function useWordsEditor(communityId: string, words: HouseWords) {
  const [forbidden, setForbidden] = useState<ForbiddenPhrase[]>(words.forbidden);
  const [templates, setTemplates] = useState<Partial<Record<TemplateSubject, ReplyTemplate>>>({});
  const [busy, setBusy] = useState(false);
  const sent = useRef({ words: '', requestId: '' });
  const changed =
    Object.keys(templates).length > 0 || JSON.stringify(forbidden) !== JSON.stringify(words.forbidden);

  const put = (one: ForbiddenPhrase, instead: string | null) =>
    setForbidden((old) =>
      instead === null ? [one, ...old] : old.map((kept) => (kept.phrase === instead ? one : kept)),
    );
  const remove = (phrase: string) => setForbidden((old) => old.filter((one) => one.phrase !== phrase));
  const write = (subject: TemplateSubject, template: ReplyTemplate) =>
    setTemplates((old) => ({ ...old, [subject]: template }));
  const templateOf = (subject: TemplateSubject): ReplyTemplate =>
    templates[subject] ?? words.templates[subject];

  const save = async (): Promise<void> => {
    const written = JSON.stringify([communityId, forbidden, templates]);
    if (sent.current.words !== written) sent.current = { words: written, requestId: newId() };
    setBusy(true);
    try {
      const { requestId } = sent.current;
      const saved = await call('complaint.save-words', { communityId, requestId, forbidden, templates });
      queryClient.setQueryData(feedbackKeys.words(communityId), saved);
      setForbidden(saved.forbidden);
      setTemplates({});
      toast('话术已保存，全员生效', 'good');
    } catch (error) {
      toast(errorWords(error), 'bad');
    }
    setBusy(false);
  };
  return { forbidden, put, remove, templateOf, write, changed, busy, save: () => void save() };
}
