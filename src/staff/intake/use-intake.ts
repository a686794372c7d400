import { useEffect, useRef, useState } from 'react';
import { usePhotos } from '@/components/photo-picker/use-photos';
import { fieldWords } from '@/components/words/field-words';
import { getReady } from '@/domain/classification/suggest';
import { checkReport, reportLimits, type FieldProblem, type ReportField } from '@/domain/ticket/report-rules';
import { understand } from '@/features/report/understanding';
import type { Wrong } from '@/features/report/use-report';
import { now } from '@/platform/clock';
import { keepIntake, readIntake, type IntakeDraft } from './intake-draft';

const KEEP_AFTER_MS = 400;
/** The page is drawn by then. */
const READY_AFTER_MS = 300;
const ORDER: ReportField[] = ['place', 'text', 'photos', 'name', 'phone'];

/** The report an agent writes for a caller: draft, photos, what its words mean, and what is wrong with it (T1, T2). */
export function useIntake() {
  const [draft, setDraft] = useState<IntakeDraft>(readIntake);
  const [wrong, setWrong] = useState<Wrong>({});
  const first = useRef(draft.photos);
  const photos = usePhotos('reports', reportLimits.photosMax, first.current);
  const change = (part: Partial<IntakeDraft>) => setDraft((old) => ({ ...old, ...part }));
  const latest = useRef<IntakeDraft | null>(null);
  latest.current = { ...draft, photos: photos.photos };

  useEffect(() => {
    const timer = setTimeout(() => latest.current && keepIntake(latest.current), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, photos.photos]);
  // Leaving at once after the last word loses it no more than leaving later.
  useEffect(() => () => void (latest.current && keepIntake(latest.current)), []);

  // Nobody waits for the model under the caller's first word (T4).
  useEffect(() => {
    const timer = setTimeout(getReady, READY_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

  const check = (): ReportField | null => {
    const { name, phone, text, place } = draft;
    // For the rules only that there is a place counts; the server reads which.
    const chosen = place && { kind: 'house' as const, houseId: place.label };
    const report = {
      place: chosen,
      name: name.trim(),
      phone: phone.trim(),
      text,
      photos: photos.fileIds,
      slot: null,
    };
    const problems = Object.entries(checkReport(report, now())) as [ReportField, FieldProblem][];
    // The server knows name and number of a resident of the house.
    const asked = problems.filter(([field]) => !draft.resident || (field !== 'name' && field !== 'phone'));
    const found: Wrong = Object.fromEntries(
      asked.map(([field, problem]) => [field, fieldWords(field, problem)]),
    );
    setWrong(found);
    return ORDER.find((field) => found[field]) ?? null;
  };
  const mend = (field: ReportField) => setWrong(({ [field]: _mended, ...rest }) => rest);
  const understood = understand(draft.text, draft.fault);
  return {
    draft,
    change,
    photos,
    wrong,
    setWrong,
    mend,
    check,
    understood,
    /** Sent: what is written now must not be kept when the page goes. */
    forget: () => {
      latest.current = null;
    },
  };
}
