// The command line of the local cloud: start, say where, stop cleanly.
import { readOptions } from './server/options';
import { startLocalCloud } from './server/start';
import { USAGE } from './server/usage';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') return console.log(USAGE);
  // Functions live in UTC unless told otherwise, and worker threads can only inherit the zone of the process.
  process.env['TZ'] = options.env['TZ'] ?? 'UTC';
  const cloud = await startLocalCloud(options, {
    workerFile: new URL('./worker.mjs', import.meta.url),
    fallbackRoot: import.meta.url,
  });
  let closing = false;
  const stop = (): void => {
    if (closing) return;
    closing = true;
    void cloud.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  if (options.withParent) process.stdin.on('end', stop).resume();
  console.log(`local cloud ready at ${cloud.url}`);
}

main().catch((error: unknown) => {
  console.error(`local cloud: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
