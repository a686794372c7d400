import { useEffect, useRef, useState } from 'react';
import { useTicket } from '@/api/use-ticket';
import { usePhotos } from '@/components/photo-picker/use-photos';
import type { InputOf } from '@/contract';
import type { Me } from '@/contract/community/who-am-i';
import { checkComplaint, complaintLimits, type ComplaintDraft } from '@/domain/complaint/complaint-rules';
import { keepFeedbackDraft, readFeedbackDraft, type FeedbackDraft, type FeedbackOpened } from './draft';
import { feedbackFieldWords } from './field-words';
import { withWish } from './wish-words';

const KEEP_AFTER_MS = 400;
const ORDER: readonly (keyof ComplaintDraft)[] = ['text', 'photos', 'about', 'name', 'phone'];

/** The words said at each field that is wrong. */
export type FeedbackWrong = Partial<Record<keyof ComplaintDraft, string>>;

/** The feedback being written: its draft, photos, the repair it is about, and what is wrong with it (C2). */
export function useFeedback(me: Me | undefined, opened: FeedbackOpened) {
  const [draft, setDraft] = useState<FeedbackDraft>(() => readFeedbackDraft(opened));
  const [wrong, setWrong] = useState<FeedbackWrong>({});
  const first = useRef(draft.photos);
  const where = useRef(opened);
  const photos = usePhotos('feedback', complaintLimits.photosMax, first.current);
  const { data: ticket } = useTicket(draft.ticketId ?? '');
  const change = (part: Partial<FeedbackDraft>) => setDraft((old) => ({ ...old, ...part }));

  useEffect(() => {
    const timer = setTimeout(
      () => keepFeedbackDraft({ ...draft, photos: photos.photos }, where.current),
      KEEP_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [draft, photos.photos]);

  const chosen = draft.houseId ?? me?.homes[0]?.houseId ?? '';
  const home = me?.homes.find(({ houseId }) => houseId === chosen);
  const communityId = ticket?.communityId ?? home?.communityId ?? me?.communities[0]?.id ?? null;
  const facts: ComplaintDraft = {
    text: draft.text,
    about: draft.about,
    name: draft.name ?? me?.name ?? '',
    phone: draft.phone ?? me?.phone ?? '',
    photos: photos.fileIds,
  };

  /** Checks as the server will; returns the first wrong field, or null when it can be sent. */
  const check = (): keyof ComplaintDraft | null => {
    const found: FeedbackWrong = {};
    const problems = checkComplaint(facts);
    for (const field of ORDER) {
      const problem = problems[field];
      if (problem) found[field] = feedbackFieldWords(field, problem);
    }
    setWrong(found);
    return ORDER.find((field) => found[field]) ?? null;
  };
  const mend = (field: keyof ComplaintDraft) => setWrong(({ [field]: _mended, ...rest }) => rest);

  /** What is sent; null while the community is not known. */
  const written = (): InputOf<'complaint.submit'> | null => {
    if (communityId === null) return null;
    return {
      ...facts,
      text: withWish(draft.text, draft.wish),
      requestId: draft.requestId,
      sort: draft.sort,
      communityId,
      houseId: home?.communityId === communityId ? home.houseId : null,
      ticketId: draft.ticketId,
      photos: photos.fileIds,
      hidden: draft.sort === 'complaint' && draft.hidden,
    };
  };

  return { draft, change, photos, facts, home, ticket, wrong, setWrong, check, mend, written, communityId };
}

/** The form as its parts use it. */
export type FeedbackFormState = ReturnType<typeof useFeedback>;
