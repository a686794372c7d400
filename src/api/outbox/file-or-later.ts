import { newId } from '../../platform/new-id';
import { isOnline } from '../../platform/network';
import { uploadPhoto } from '../../platform/upload';
import { photoToCome } from './photo-to-come';
import type { UnsentPhoto } from './waiting';

/** A picture for a step: its file id when it could be uploaded into `folder`, otherwise what stands for it until it can be (T24). */
export async function fileOrLater(
  url: string,
  folder: string,
): Promise<{ file: string; unsent: UnsentPhoto[] }> {
  const key = newId();
  try {
    if (await isOnline())
      return { file: await uploadPhoto(url, `${folder}/${key}.jpg`, () => undefined), unsent: [] };
  } catch {
    // It goes with the step, as soon as it can.
  }
  return { file: photoToCome(key), unsent: [{ key, url }] };
}
