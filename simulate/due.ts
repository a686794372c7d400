import { readFileSync } from 'node:fs';

type Indexes = Record<string, { fields: [string, number][] }[]>;

const alarms = ['wakeAt', 'pushDueAt'];

/** Every collection the alarm clock looks at, with the field it looks by: those whose index begins with one. */
function watched(): [collection: string, field: string][] {
  const indexes = JSON.parse(readFileSync('cloudfunctions/indexes.json', 'utf8')) as Indexes;
  return Object.entries(indexes).flatMap(([collection, list]) =>
    list.flatMap(({ fields }): [string, string][] => {
      const first = fields[0]?.[0] ?? '';
      return alarms.includes(first) ? [[collection, first]] : [];
    }),
  );
}

/** When the alarm clock next has something to do, epoch ms; Infinity when never. A failing database means at once. */
export async function nextDue(): Promise<number> {
  // Late: the SDK looks at its environment when it is loaded.
  const { _, find } = await import('../cloudfunctions/_kit/store');
  const first = await Promise.all(
    watched().map(async ([collection, field]) => {
      const query = { where: { [field]: _.gte(0) }, fields: { _id: true as const, [field]: true as const } };
      const [doc] = await find<Record<string, number>>(collection, {
        ...{ ...query, order: [[field, 'asc']], limit: 1 },
      });
      return doc?.[field] ?? Infinity;
    }),
  ).catch(() => [0]);
  return Math.min(...first);
}
