// Preloaded into the local cloud: when the preview that started it is gone, killed even, its end of this pipe closes.
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).resume();
process.stdin.unref();
