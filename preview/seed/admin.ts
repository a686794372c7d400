import type { DirectoryDoc } from '../../cloudfunctions/_kit/directory';
import { DIRECTORY } from '../../cloudfunctions/_kit/directory';

const AT_ONCE = 20;

/** Points this process's wx-server-sdk at a local cloud, as WeChat points a function at its environment. */
function connect(url: string): void {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
  });
}

/** Creates the collections and writes people and places, as a deployment and an administrator's import would. */
export async function importDirectory(
  url: string,
  collections: readonly string[],
  docs: readonly DirectoryDoc[],
): Promise<void> {
  connect(url);
  // Only now: the SDK looks at its environment when it is loaded.
  const { db } = await import('../../cloudfunctions/_kit/cloud');
  const { insert } = await import('../../cloudfunctions/_kit/store');
  for (const name of collections) await db.createCollection(name);
  const queue = [...docs];
  const worker = async (): Promise<void> => {
    for (let doc = queue.shift(); doc; doc = queue.shift()) await insert(DIRECTORY, doc);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
