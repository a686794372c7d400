import { useEffect, useRef, useState } from 'react';
import { usePhotos } from '@/components/photo-picker/use-photos';
import { useVideo } from '@/components/video/use-video';
import type { SpotView } from '@/contract/community/spot-by-scene';
import type { Me } from '@/contract/community/who-am-i';
import { checkReport, reportLimits, type ReportDraft, type ReportField } from '@/domain/ticket/report-rules';
import { now } from '@/platform/clock';
import { fieldWords } from '@/components/words/field-words';
import { getReady } from '@/domain/classification/suggest';
import { SPOKEN_ONLY } from '@/domain/classification/spoken-only';
import type { FaultCode, PlanCode } from '@/domain/classification/taxonomy';
import { PLAN_NAMES } from '@/domain/classification/taxonomy-names';
import { keepDraft, readDraft, type Draft } from './draft';
import { understand } from './understanding';

const KEEP_AFTER_MS = 400;
/** The page is drawn by then. */
const READY_AFTER_MS = 300;

/** A spot with the scene that proves it (P5). */
export interface ScannedSpot extends SpotView {
  scene: string;
}

/** What the page was opened with: a chosen fault, an emergency plan, or a spot's code (from a scan). */
export interface Opened {
  fault?: FaultCode | undefined;
  plan?: PlanCode | undefined;
  scene?: string | undefined;
}

/** The words said at each field that is wrong. */
export type Wrong = Partial<Record<ReportField, string>>;

/** The report being written: its draft, photos, what we understood, and what is wrong with it (T2). */
export function useReport(me: Me | undefined, spot: ScannedSpot | null, opened: Opened) {
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = readDraft();
    const text = kept.text === '' && opened.plan ? PLAN_NAMES[opened.plan] : kept.text;
    return { ...kept, text, fault: opened.fault ?? kept.fault };
  });
  const [wrong, setWrong] = useState<Wrong>({});
  const first = useRef(draft.photos);
  const photos = usePhotos('reports', reportLimits.photosMax, first.current);
  const video = useVideo(draft.video);
  const change = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }));

  const latest = useRef(draft);
  latest.current = { ...draft, photos: photos.photos, video: video.fileId };

  useEffect(() => {
    const timer = setTimeout(() => keepDraft(latest.current), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, photos.photos, video.fileId]);
  // Leaving at once after the last word loses it no more than leaving later.
  useEffect(() => () => keepDraft(latest.current), []);
  // The model unpacks while they look at the form, not under their first word (T4).
  useEffect(() => {
    const timer = setTimeout(getReady, READY_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

  const houseId = draft.houseId ?? me?.homes[0]?.houseId ?? null;
  // A house one lives in as a relative: whoever owns it is told as well (P8).
  const forFamily = !spot && me?.homes.find((home) => home.houseId === houseId)?.relation === 'family';
  const understood = understand(draft.text, draft.fault);
  const visits = !spot && !understood?.plan;
  const report: ReportDraft = {
    place: spot ? { kind: 'spot', scene: spot.scene } : houseId ? { kind: 'house', houseId } : null,
    name: draft.name ?? me?.name ?? '',
    phone: draft.phone ?? me?.phone ?? '',
    text: draft.text.trim() === '' && draft.voice ? SPOKEN_ONLY : draft.text,
    photos: photos.fileIds,
    // Nobody waits at home for a lamp in the hall, and danger waits for no afternoon.
    slot: visits ? draft.slot : null,
  };

  /** Checks as the server will; returns the first wrong field, or null when the report can be sent. */
  const check = (): ReportField | null => {
    const problems = Object.entries(checkReport(report, now())) as [
      ReportField,
      Parameters<typeof fieldWords>[1],
    ][];
    const found: Wrong = Object.fromEntries(
      problems.map(([field, problem]) => [field, fieldWords(field, problem)]),
    );
    setWrong(found);
    const order: ReportField[] = ['place', 'text', 'photos', 'slot', 'name', 'phone'];
    return order.find((field) => found[field]) ?? null;
  };
  const mend = (field: ReportField) => setWrong(({ [field]: _mended, ...rest }) => rest);

  return {
    draft,
    change,
    report,
    photos,
    video,
    houseId,
    forFamily,
    wrong,
    setWrong,
    check,
    mend,
    understood,
    /** somebody comes to a home at an agreed time */
    visits,
  };
}
