import { readPreviewOptions, USAGE } from './start/options';
import { startPreview } from './start/preview';

// `npm start`: the whole product on one machine, in a browser.
async function main(): Promise<void> {
  const options = readPreviewOptions(process.argv.slice(2));
  if (options === 'help') return console.log(USAGE);
  const preview = await startPreview(options);
  console.log(`\n  预览已就绪，请在浏览器打开 / Ready, open in a browser:\n\n  ${preview.url}\n`);
  console.log('  按 Ctrl+C 停止 / press Ctrl+C to stop\n');
  const stop = (): void => void preview.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  throw new Error(await preview.broken);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
