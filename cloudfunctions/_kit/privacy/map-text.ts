/** The same value with every text in it, at any depth, passed through `change` together with the key it stands under. */
export function mapText<T>(value: T, change: (text: string, key: string) => string, key = ''): T {
  if (typeof value === 'string') return change(value, key) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapText(item, change, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, mapText<unknown>(item, change, name)]),
  ) as T;
}
