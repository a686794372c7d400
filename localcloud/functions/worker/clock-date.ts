// Date inside a function follows the controllable clock. Only the argument-free forms change; instances stay real Dates.

/** Replaces the global Date of this thread by one that adds the shared offset (milliseconds) to the current time. */
export function installClockDate(shared: SharedArrayBuffer): void {
  const offset = new Float64Array(shared);
  const RealDate = Date;
  const now = (): number => RealDate.now() + (offset[0] ?? 0);

  function ClockDate(...args: unknown[]): Date | string {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target) as Date;
  }
  // The same prototype object, so that instanceof holds for Dates made by the platform (structuredClone, fs.stat).
  ClockDate.prototype = RealDate.prototype;
  Object.defineProperties(ClockDate, {
    name: { value: 'Date' },
    length: { value: 7 },
    now: { value: now, writable: true, configurable: true },
    parse: { value: RealDate.parse, writable: true, configurable: true },
    UTC: { value: RealDate.UTC, writable: true, configurable: true },
  });
  Object.defineProperty(RealDate.prototype, 'constructor', {
    value: ClockDate,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(globalThis, 'Date', { value: ClockDate, writable: true, configurable: true });
}
