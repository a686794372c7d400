import { identityKey } from './identity';

/** Addresses under which stored files can be shown for a while, by file id; files that are gone are left out. */
export async function fileUrls(fileIds: string[]): Promise<Record<string, string>> {
  const reply = await fetch('/client/getTempFileURL', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': identityKey() },
    body: JSON.stringify({ fileList: fileIds }),
  });
  const { fileList = [] } = (await reply.json()) as { fileList?: { fileID: string; tempFileURL: string }[] };
  return Object.fromEntries(
    fileList
      .filter((file) => file.tempFileURL)
      .map((file): [string, string] => [file.fileID, file.tempFileURL]),
  );
}
