import { cloud } from './cloud';

/** How long a link works, seconds. */
const LINK_AGE_S = 7_200;

/** Links to stored files (at most 50) that work for two hours, in the order asked; null for a file that is gone. */
export async function temporaryLinks(files: readonly string[]): Promise<(string | null)[]> {
  const unique = [...new Set(files)];
  const { fileList } = (await cloud.getTempFileURL({
    fileList: unique.map((fileID) => ({ fileID, maxAge: LINK_AGE_S })) as unknown as string[],
  })) as { fileList: { fileID: string; tempFileURL?: string }[] };
  const links = new Map(fileList.map((file) => [file.fileID, file.tempFileURL]));
  return files.map((file) => links.get(file) || null);
}
