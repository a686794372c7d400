import { useEffect, useRef } from 'react';
import { photoToCome } from '@/api/outbox/photo-to-come';
import type { PhotoItem } from '@/components/photo-picker/photo-item';
import { usePhotos } from '@/components/photo-picker/use-photos';
import { useWholeUrls } from '@/components/photos/use-file-urls';

const MOST = 9;

/**
 * Photos of a job being chosen and uploaded, told to the draft after every change. Those of an earlier visit to the page come
 * back: uploaded ones are shown from storage, interrupted ones can be sent again (T24).
 */
export function useJobPhotos(kept: PhotoItem[], keep: (photos: PhotoItem[]) => void) {
  const first = useRef(
    kept.map((photo): PhotoItem => (photo.status === 'done' ? photo : { ...photo, status: 'failed' })),
  );
  const job = usePhotos('jobs', MOST, first.current);
  const back = first.current.flatMap((photo) => (photo.fileId ? [photo.fileId] : []));
  const urls = useWholeUrls(back);
  const shown = job.photos.map((photo) => {
    const url = photo.fileId ? urls[back.indexOf(photo.fileId)] : undefined;
    return url ? { ...photo, url } : photo;
  });
  const tell = useRef(keep);
  tell.current = keep;
  const touched = useRef(false);
  useEffect(() => {
    if (touched.current) tell.current(job.photos);
    touched.current = true;
  }, [job.photos]);
  return {
    ...job,
    photos: shown,
    /** every photo in its place, whether it has arrived or still has to (T24) */
    named: job.photos.map(({ key, fileId }) => fileId ?? photoToCome(key)),
    unsent: job.photos.filter(({ fileId }) => fileId === undefined),
  };
}

/** Photos of one field of a form. */
export type JobPhotoField = ReturnType<typeof useJobPhotos>;

/** What hinders sending photos, in words; nothing when all have arrived. */
export function photosProblem(job: JobPhotoField): string | undefined {
  if (job.busy) return '照片还在上传，请稍等';
  return job.failed ? '有照片没传上去，请点照片重试或删除' : undefined;
}
