// Preloaded into the local cloud: when the preview that started it is gone, killed even, its end of this pipe closes.
import { isMainThread } from 'node:worker_threads';

// Function workers inherit the preload, but not the pipe.
if (isMainThread) {
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).resume();
  process.stdin.unref();
}
