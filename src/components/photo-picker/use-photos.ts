import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '@/platform/new-id';
import { choosePhotos, previewPhotos } from '@/platform/photos';
import { uploadPhoto } from '@/platform/upload';
import { whenOnline } from '@/platform/when-online';
import { toastUndo } from '../toast/toast-store';
import type { PhotoItem } from './photo-item';

/**
 * Photos being chosen and uploaded: each starts at once, reports its own progress, can fail and be retried alone.
 * `folder` is the storage folder; `initial` brings back photos of a draft that were already uploaded.
 */
export function usePhotos(folder: string, max = 9, initial: PhotoItem[] = []) {
  const [photos, setPhotos] = useState<PhotoItem[]>(initial);
  const latest = useRef(photos);
  latest.current = photos;
  const change = useCallback((key: string, part: Partial<PhotoItem>) => {
    setPhotos((list) => list.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)));
  }, []);
  const send = useCallback(
    async (photo: PhotoItem) => {
      change(photo.key, { status: 'uploading', progress: 0 });
      try {
        const progress = (percent: number) => change(photo.key, { progress: percent });
        const fileId = await uploadPhoto(photo.url, `${folder}/${photo.key}.jpg`, progress);
        change(photo.key, { status: 'done', progress: 100, fileId });
      } catch {
        change(photo.key, { status: 'failed' });
      }
    },
    [change, folder],
  );
  // In a cellar every photo fails; nobody should have to tap each of them again upstairs (T24).
  useEffect(
    () =>
      whenOnline(() =>
        latest.current.filter(({ status }) => status === 'failed').forEach((one) => void send(one)),
      ),
    [send],
  );
  const add = useCallback(async () => {
    const urls = await choosePhotos(max - latest.current.length);
    const added = urls.map((url): PhotoItem => ({ key: newId(), url, status: 'waiting', progress: 0 }));
    setPhotos((list) => [...list, ...added]);
    await Promise.all(added.map(send));
  }, [max, send]);
  // One tap on a small cross: taken back as easily as done.
  const remove = (key: string) => {
    const index = latest.current.findIndex((photo) => photo.key === key);
    const removed = latest.current[index];
    if (!removed) return;
    setPhotos((list) => list.filter((photo) => photo.key !== key));
    toastUndo('已删除 1 张照片', () => {
      if (latest.current.length >= max) return;
      setPhotos((list) => [...list.slice(0, index), removed, ...list.slice(index)]);
      // What its upload has told meanwhile was told of a photo that was not there.
      if (removed.status !== 'done') void send(removed);
    });
  };
  const retry = (key: string) => {
    const photo = latest.current.find((one) => one.key === key);
    if (photo) void send(photo);
  };
  const preview = (key: string) => {
    const photo = latest.current.find((one) => one.key === key);
    if (photo)
      previewPhotos(
        latest.current.map((one) => one.url),
        photo.url,
      );
  };
  return {
    photos,
    setPhotos,
    add: () => void add(),
    remove,
    retry,
    preview,
    busy: photos.some((photo) => photo.status === 'uploading' || photo.status === 'waiting'),
    failed: photos.some((photo) => photo.status === 'failed'),
    fileIds: photos.flatMap((photo) => (photo.fileId ? [photo.fileId] : [])),
  };
}
