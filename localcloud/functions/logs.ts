// What functions printed, per request id; the newest lines are kept in memory.
import type { LogLevel } from './worker/messages';

/** One printed line (or block); `at` in epoch milliseconds of the controllable clock. */
export interface LogLine {
  at: number;
  requestId: string;
  function: string;
  level: LogLevel;
  text: string;
}

/** The newest log lines. */
export interface Logs {
  add(line: LogLine): void;
  /** Lines of one request, or of all, oldest first. */
  list(requestId?: string): LogLine[];
}

const KEEP = 5_000;

/** Keeps the last 5,000 lines; `echo` also sees every line as it is printed. */
export function createLogs(echo: (line: LogLine) => void = () => undefined): Logs {
  const lines: LogLine[] = [];
  return {
    add(line) {
      lines.push(line);
      // Trimmed in blocks: shifting one by one would copy the list for every line.
      if (lines.length > KEEP * 2) lines.splice(0, lines.length - KEEP);
      echo(line);
    },
    list: (requestId) =>
      requestId ? lines.filter((line) => line.requestId === requestId) : lines.slice(-KEEP),
  };
}
