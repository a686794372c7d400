import { smaller } from './upload.h5';

/** The browser forgets chosen files with the page: the photo itself, made small, becomes the address that is kept (T24). */
export async function keepFile(url: string): Promise<string> {
  const blob = await smaller(url);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('unreadable photo'));
    reader.readAsDataURL(blob);
  });
}

/** Nothing to free: the photo was part of what was kept. */
export const forgetFile = (_url: string): void => undefined;
