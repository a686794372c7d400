import { cloud } from '../cloud';
import { errorText, log } from '../log';

/** A stored file whole; null when there is none. */
export async function readStoredFile(fileId: string): Promise<Buffer | null> {
  try {
    const { fileContent } = (await cloud.downloadFile({ fileID: fileId })) as { fileContent: Buffer };
    return fileContent;
  } catch {
    return null;
  }
}

/** Removes a file; one that stays behind is logged and never a reason to fail. */
export async function dropStoredFile(fileId: string): Promise<void> {
  await Promise.resolve(cloud.deleteFile({ fileList: [fileId] })).catch((error: unknown) =>
    log('error', { op: 'drop-file', error: errorText(error) }),
  );
}

/** Keeps a file under `cloudPath`; its id. */
export async function keepFile(cloudPath: string, content: Buffer): Promise<string> {
  const { fileID } = (await cloud.uploadFile({ cloudPath, fileContent: content })) as { fileID: string };
  return fileID;
}
