// Runs new code when the functions folder changes (--watch).
import { existsSync, mkdirSync, watch, type FSWatcher } from 'node:fs';

/** A build writes many files; one quiet moment later everything is there. */
const QUIET_MS = 150;

/** Calls `changed` after files under `root` have changed and been quiet for a moment; returns how to stop. */
export function watchFunctions(root: string, changed: () => void): () => void {
  if (!existsSync(root)) mkdirSync(root, { recursive: true });
  let timer: NodeJS.Timeout | undefined;
  const watcher: FSWatcher = watch(root, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        changed();
      } catch (error) {
        // The functions deployed before go on; the next change is another chance.
        console.error(`local cloud: not reloaded, ${error instanceof Error ? error.message : String(error)}`);
      }
    }, QUIET_MS);
  });
  // A folder that is replaced while watched ends the watch; the next start begins a new one.
  watcher.on('error', () => watcher.close());
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
