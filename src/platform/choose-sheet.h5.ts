import { identityKey } from './identity';
import { newId } from './new-id';
import { ownPath } from './own-folder';

/** A spreadsheet the person chose, not sent yet. */
export interface ChosenSheet {
  name: string;
  file: File;
}

/** A spreadsheet from this computer; null when given up. */
export function chooseSheet(): Promise<ChosenSheet | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,.csv';
    input.onchange = () => {
      const file = input.files?.[0];
      resolve(file ? { name: file.name, file } : null);
    };
    input.oncancel = () => resolve(null);
    input.click();
  });
}

/** Sends it to the person's own folder of imports; its file id. */
export async function sendSheet({ file }: ChosenSheet): Promise<string> {
  const target = encodeURIComponent(await ownPath(`imports/${newId()}`));
  const reply = await fetch(`/client/uploadFile?cloudPath=${target}`, {
    method: 'POST',
    headers: { 'x-openid': identityKey(), 'content-type': 'application/octet-stream' },
    body: file,
  });
  const { fileID } = (await reply.json()) as { fileID?: string };
  if (!fileID) throw new Error(`HTTP ${reply.status}`);
  return fileID;
}
