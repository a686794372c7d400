import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { RefusalError } from '@/api/errors';
import { keys } from '@/api/keys';
import { queryClient } from '@/api/query-client';
import { call } from '@/api/service';
import { usePhotos } from '@/components/photo-picker/use-photos';
import { toast } from '@/components/toast/toast-store';
import { errorWords } from '@/components/words/error-words';
import type { Scores } from '@/contract/survey/answer';
import { newId } from '@/platform/new-id';

/** The four scores in the order they are asked (V1). */
export const SCORE_NAMES: readonly { key: keyof Scores; name: string }[] = [
  { key: 'attitude', name: '服务态度' },
  { key: 'speed', name: '处理速度' },
  { key: 'result', name: '维修效果' },
  { key: 'cleanliness', name: '现场清洁' },
];

const NONE: Scores = { attitude: 0, speed: 0, result: 0, cleanliness: 0 };

/** The survey being filled in: begins with the earlier answer when there is one, which may be changed for a day (V2). */
export function useSurvey(ticketId: string, onSent: () => void) {
  const earlier = useQuery({
    queryKey: keys.survey(ticketId),
    queryFn: () => call('survey.get', { ticketId }),
    enabled: ticketId !== '',
  });
  const [scores, setScores] = useState<Scores>(NONE);
  const [fixed, setFixed] = useState<boolean | null>(null);
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [sending, setSending] = useState(false);
  const photos = usePhotos('surveys', 3);
  const requestId = useRef(newId());

  useEffect(() => {
    if (!earlier.data) return;
    setScores(earlier.data.scores);
    setFixed(earlier.data.fixed);
    setWords(earlier.data.words);
  }, [earlier.data]);

  /** One star row fills all four; each can then be set by itself. */
  const rateAll = (score: number) =>
    setScores({ attitude: score, speed: score, result: score, cleanliness: score });

  const send = async () => {
    if (Object.values(scores).some((score) => score === 0)) return setWrong('请先点星星打分');
    if (fixed === null) return setWrong('请告诉我们问题解决了没有');
    setWrong(undefined);
    setSending(true);
    try {
      const kept = earlier.data?.photos ?? [];
      await call('survey.answer', {
        ticketId,
        requestId: requestId.current,
        scores,
        fixed,
        words: words.trim(),
        photos: [...kept, ...photos.fileIds],
      });
      void queryClient.invalidateQueries();
      onSent();
    } catch (error) {
      // A refused answer is over; one lost on the way is the same intention when it is tried again.
      if (error instanceof RefusalError) requestId.current = newId();
      toast(errorWords(error), 'bad');
    } finally {
      setSending(false);
    }
  };
  return {
    earlier,
    scores,
    setScores,
    rateAll,
    fixed,
    setFixed,
    words,
    setWords,
    wrong,
    sending,
    photos,
    send: () => void send(),
  };
}
