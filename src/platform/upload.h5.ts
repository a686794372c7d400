import { identityKey } from './identity';
import { ownPath } from './own-folder';

const EDGE = 1600;

/** The photo at most 1600 pixels wide and high, as JPEG; the original when the browser cannot read it. */
export async function smaller(url: string): Promise<Blob> {
  const original = await (await fetch(url)).blob();
  const bitmap = await createImageBitmap(original).catch(() => null);
  if (!bitmap) return original;
  const scale = Math.min(1, EDGE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? original), 'image/jpeg', 0.8));
}

/** Sends a photo to the local cloud's storage under `cloudPath` of the person's own folder, telling progress 0–100; resolves with its file id. */
export async function uploadPhoto(
  url: string,
  cloudPath: string,
  onProgress: (percent: number) => void,
): Promise<string> {
  const target = encodeURIComponent(await ownPath(cloudPath));
  const body = await smaller(url);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/client/uploadFile?cloudPath=${target}`);
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
