import type { WaitingPhoto } from './waiting';

const MARK = 'waiting:';

/** Stands in an input for a photo that is not in storage yet, so that the order of the photos is kept. */
export const photoToCome = (key: string): string => MARK + key;

/** Where an input names one picture instead of a list of them. */
const SINGLE = 'signature';

/** The input with the uploaded photos in their places; photos that were given up are left out, a single one is null. */
export function withPhotos<T>(input: T, photos: readonly WaitingPhoto[]): T {
  const fileIds = new Map(photos.map(({ key, fileId }) => [photoToCome(key), fileId]));
  const fill = (item: unknown): unknown[] => {
    if (typeof item !== 'string' || !item.startsWith(MARK)) return [item];
    const fileId = fileIds.get(item);
    return fileId === undefined ? [] : [fileId];
  };
  return JSON.parse(
    JSON.stringify(input, (key, value: unknown) => {
      if (Array.isArray(value)) return value.flatMap(fill);
      return key === SINGLE ? (fill(value)[0] ?? null) : value;
    }),
  ) as T;
}
