// A point read through the SDK, against the same SDK call answered by a server that returns a constant.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { compare } from './measure';
import { connectSdk, pointSdkAt } from './sdk';
import { startCloud, temporaryFolder } from './start-cloud';

const MOST_RATIO = 1.3;
const DOCUMENT = { _id: 'one', title: '厨房水管漏水', status: 'assigned', text: '水'.repeat(300) };

/** A process of its own, as the local cloud is, so that both sides of the ratio cross the same distance. */
function startConstantServer(): Promise<{ url: string; stop: () => void }> {
  const reply = JSON.stringify({
    requestId: '00000000-0000-0000-0000-000000000000',
    data: { list: [JSON.stringify(DOCUMENT)], limit: 1, offset: 0 },
  });
  const source = `
    const reply = Buffer.from(${JSON.stringify(reply)});
    const head = { 'content-type': 'application/json; charset=utf-8', 'content-length': reply.length };
    const server = require('node:http').createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(200, head).end(reply));
    });
    server.keepAliveTimeout = 75000;
    server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));`;
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (url) => resolve({ url, stop: () => child.kill() }));
  });
}

/** True when the ratio holds. */
async function bench(): Promise<boolean> {
  const [cloud, constant] = await Promise.all([startCloud(temporaryFolder()), startConstantServer()]);
  const things = connectSdk(cloud.url).database().collection('things');
  await things.add({ data: DOCUMENT });
  const readFrom = (url: string) => async (): Promise<void> => {
    pointSdkAt(url);
    await things.doc('one').get();
  };
  const [read, same] = await compare(2_000, readFrom(cloud.url), readFrom(constant.url));
  const ratio = read / same;
  console.log(`point read through the SDK             ${read.toFixed(2)} ms`);
  console.log(`the same call, answered by a constant  ${same.toFixed(2)} ms`);
  console.log(`ratio                                  ${ratio.toFixed(2)}  (at most ${MOST_RATIO})`);
  cloud.stop();
  constant.stop();
  return ratio <= MOST_RATIO;
}

void bench().then((held) => process.exit(held ? 0 : 1));
