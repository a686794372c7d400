import { smallNameOf } from '../domain/shared/small-photo';
import { identityKey } from './identity';
import { ownPath } from './own-folder';

const EDGE = 1600;
/** Squares of 76 CSS pixels on a screen with three points to each; about 10 KB. */
const SMALL = 240;

/** The picture as JPEG, at most so wide, and so high when `high` is given; null when the browser cannot read it. */
async function drawn(original: Blob, quality: number, width: number, high = Infinity): Promise<Blob | null> {
  const bitmap = await createImageBitmap(original).catch(() => null);
  if (!bitmap) return null;
  const scale = Math.min(1, width / bitmap.width, high / bitmap.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

/** The photo at most 1600 pixels wide and high, as JPEG; the original when the browser cannot read it. */
export async function smaller(url: string): Promise<Blob> {
  const original = await (await fetch(url)).blob();
  return (await drawn(original, 0.8, EDGE, EDGE)) ?? original;
}

function send(body: Blob, cloudPath: string, onProgress: (percent: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/client/uploadFile?cloudPath=${encodeURIComponent(cloudPath)}`);
    request.setRequestHeader('x-openid', identityKey());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = (step) =>
      onProgress(Math.round((100 * step.loaded) / Math.max(1, step.total)));
    request.onerror = () => reject(new Error('offline'));
    request.onload = () => {
      const reply = JSON.parse(request.responseText || '{}') as { fileID?: string };
      if (request.status === 200 && reply.fileID) resolve(reply.fileID);
      else reject(new Error(`HTTP ${request.status}`));
    };
    request.send(body);
  });
}

/** Sends a file as it is under `cloudPath` of the person's own folder, telling progress 0–100; resolves with its file id. */
export const uploadFile = async (
  url: string,
  cloudPath: string,
  onProgress: (percent: number) => void,
): Promise<string> => send(await (await fetch(url)).blob(), await ownPath(cloudPath), onProgress);

async function sendSmall(photo: Blob, cloudPath: string | null): Promise<void> {
  const small = cloudPath ? await drawn(photo, 0.6, SMALL) : null;
  if (cloudPath && small) await send(small, cloudPath, () => undefined);
}

/**
 * Sends a photo to the local cloud's storage under `cloudPath` of the person's own folder, telling progress 0–100; resolves with its
 * file id. Its small sibling goes beside it, never waited for; without one the photo itself is shown.
 */
export async function uploadPhoto(
  url: string,
  cloudPath: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  const target = await ownPath(cloudPath);
  const body = await smaller(url);
  sendSmall(body, smallNameOf(target)).catch(() => undefined);
  return send(body, target, onProgress);
}
