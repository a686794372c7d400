// Everything a function prints is a log line of the call that printed it.
import { format } from 'node:util';
import type { LogLevel } from './messages';

const LEVELS: LogLevel[] = ['debug', 'log', 'info', 'warn', 'error'];

/** Sends console.* and raw stdout/stderr writes of this thread to `emit` instead of the terminal. */
export function captureConsole(emit: (level: LogLevel, text: string) => void): void {
  for (const level of LEVELS) {
    console[level] = (...args: unknown[]) => emit(level, format(...args));
  }
  const write =
    (level: LogLevel) =>
    (chunk: string | Uint8Array): boolean => {
      emit(level, (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')).trimEnd());
      return true;
    };
  process.stdout.write = write('log');
  process.stderr.write = write('error');
}
