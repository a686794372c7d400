import { cloud } from './cloud';

/** How long a link works, seconds. */
const LINK_AGE_S = 7_200;
/** As many as the storage signs in one go. */
const AT_ONCE = 50;

/** Links to stored files that work for two hours, by file id; files that are gone have none. */
export async function temporaryLinks(files: readonly string[]): Promise<Map<string, string>> {
  const left = [...new Set(files)];
  const batches: string[][] = [];
  while (left.length > 0) batches.push(left.splice(0, AT_ONCE));
  const links = await Promise.all(batches.map(linksOf));
  return new Map(links.flat());
}

async function linksOf(files: readonly string[]): Promise<[file: string, link: string][]> {
  const { fileList } = (await cloud.getTempFileURL({
    fileList: files.map((fileID) => ({ fileID, maxAge: LINK_AGE_S })) as unknown as string[],
  })) as { fileList: { fileID: string; tempFileURL?: string }[] };
  return fileList.flatMap(({ fileID, tempFileURL }) => (tempFileURL ? [[fileID, tempFileURL]] : []));
}
