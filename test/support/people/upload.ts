import { connectSdk } from '../sdk';
import type { World } from '../world';

/** Puts a file into the manager's own folder of imports, as their page does; its id. */
export async function uploadSheet(world: World, name: string, content: Buffer): Promise<string> {
  const { fileID } = (await connectSdk(world.cloud.base).uploadFile({
    cloudPath: `u/${world.idOf('manager')}/imports/${name}`,
    fileContent: content,
  })) as { fileID: string };
  return fileID;
}
