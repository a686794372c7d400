// What a function call costs beyond the SDK calls it makes, and what a cold start costs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compare, median, timed } from './measure';
import { connectSdk } from './sdk';
import { startCloud, temporaryFolder } from './start-cloud';

const MOST_RATIO = 1.5;
const READS = 3;
const COLD_STARTS = 8;

const SOURCE = `
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const things = cloud.database().collection('things');
exports.main = async ({ reads }) => {
  for (let i = 0; i < reads; i += 1) await things.doc('one').get();
  return reads;
};`;

const functions = temporaryFolder();
async function deploy(name: string, bundled: boolean): Promise<void> {
  const dir = join(functions, name);
  mkdirSync(dir);
  const file = join(dir, 'index.js');
  writeFileSync(join(dir, 'config.json'), '{"timeout":20}');
  if (!bundled) return writeFileSync(file, SOURCE);
  await build({
    stdin: { contents: SOURCE, resolveDir: process.cwd() },
    outfile: file,
    bundle: true,
    minify: true,
    platform: 'node',
    logLevel: 'error',
  });
  return undefined;
}

/** True when the ratio holds. */
async function bench(): Promise<boolean> {
  await deploy('warm', true);
  for (let index = 0; index < COLD_STARTS; index += 1) {
    await deploy(`bundled${index}`, true);
    await deploy(`installed${index}`, false);
  }
  const cloud = await startCloud(functions);

  const things = connectSdk(cloud.url).database().collection('things');
  await things.add({ data: { _id: 'one', title: '厨房水管漏水', status: 'assigned' } });

  const agent = new Agent({ keepAlive: true });
  function call(name: string, event: object): Promise<void> {
    return new Promise((resolve, reject) => {
      const sent = request(`${cloud.url}/call/${name}`, { method: 'POST', agent }, (response) => {
        response
          .resume()
          .on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(name))));
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(event));
    });
  }
  const sdkReads = async (): Promise<void> => {
    for (let read = 0; read < READS; read += 1) await things.doc('one').get();
  };

  const [alone, called] = await compare(400, sdkReads, () => call('warm', { reads: READS }));
  const [empty] = await compare(
    200,
    () => call('warm', { reads: 0 }),
    async () => undefined,
  );
  const ratio = called / alone;
  console.log(`${READS} point reads through the SDK        ${alone.toFixed(2)} ms`);
  console.log(`a warm call making the same reads      ${called.toFixed(2)} ms`);
  console.log(`a warm call making none                ${empty.toFixed(2)} ms`);
  console.log(`warm call / its SDK calls              ${ratio.toFixed(2)}  (at most ${MOST_RATIO})`);

  for (const kind of ['bundled', 'installed']) {
    const times: number[] = [];
    for (let index = 0; index < COLD_STARTS; index += 1) {
      times.push(await timed(() => call(`${kind}${index}`, { reads: 0 })));
    }
    console.log(`cold start, SDK ${kind.padEnd(10)}             ${median(times).toFixed(0)} ms`);
  }
  agent.destroy();
  cloud.stop();
  return ratio <= MOST_RATIO;
}

void bench().then((held) => process.exit(held ? 0 : 1));
