/** One JSON line a call, found by its request id. Never personal data: ids and codes only (P4). */
export function log(level: 'info' | 'error', fields: Record<string, string | number | boolean | null>): void {
  console[level === 'error' ? 'error' : 'log'](JSON.stringify({ level, ...fields }));
}

/** What an unknown error may say in a log: its class and message, cut short. */
export function errorText(error: unknown): string {
  return error instanceof Error
    ? `${error.name}: ${error.message}`.slice(0, 300)
    : String(error).slice(0, 300);
}
