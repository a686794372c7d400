import { useRef, useState } from 'react';
import { RefusalError } from '@/api/errors';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { usePhotos } from '@/components/photo-picker/use-photos';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { Scores, SurveyView } from '@/contract/survey/answer';
import { newId } from '@/platform/new-id';

const all = (score: number): Scores => ({
  attitude: score,
  speed: score,
  result: score,
  cleanliness: score,
});
const BEST = 5;

/** The survey being filled in: begins with the earlier answer when there is one, which may be changed for a day (V2). */
export function useSurvey(
  ticketId: string,
  earlier: SurveyView | null,
  onSent: (answer: SurveyView) => void,
) {
  const [scores, setScores] = useState<Scores>(earlier?.scores ?? all(0));
  const [fixed, setFixed] = useState<boolean | null>(earlier?.fixed ?? null);
  const [words, setWords] = useState(earlier?.words ?? '');
  const [wrong, setWrong] = useState<string>();
  const [sending, setSending] = useState(false);
  const photos = usePhotos('surveys', 3);
  const requestId = useRef(newId());

  const post = async (answer: { scores: Scores; fixed: boolean }) => {
    setWrong(undefined);
    setSending(true);
    try {
      const answered = await call('survey.answer', {
        ticketId,
        requestId: requestId.current,
        ...answer,
        words: words.trim(),
        photos: [...(earlier?.photos ?? []), ...photos.fileIds],
      });
      void queryClient.invalidateQueries();
      onSent(answered);
    } catch (error) {
      // A refused answer is over; one lost on the way is the same intention when it is tried again.
      if (error instanceof RefusalError) requestId.current = newId();
      toast(errorWords(error), 'bad');
    } finally {
      setSending(false);
    }
  };

  const send = () => {
    if (Object.values(scores).some((score) => score === 0)) return setWrong('请先点星星打分');
    if (fixed === null) return setWrong('请告诉我们问题解决了没有');
    void post({ scores, fixed });
  };
  return {
    scores,
    setScores,
    /** One star row fills all four; each can then be set by itself. */
    rateAll: (score: number) => {
      setWrong(undefined);
      setScores(all(score));
    },
    fixed,
    setFixed: (is: boolean) => {
      setWrong(undefined);
      setFixed(is);
    },
    words,
    setWords,
    wrong,
    sending,
    photos,
    send,
    /** Everything was very good and is fixed: one tap is the whole answer (V1). */
    sendContent: () => void post({ scores: all(BEST), fixed: true }),
  };
}
