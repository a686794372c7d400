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

/** Whether a tick at `now` would find anything to do; asking is cheaper than an idle tick. A failing database says yes. */
export async function anythingDue(now: number): Promise<boolean> {
  // Late: the SDK looks at its environment when it is loaded.
  const { _, find } = await import('../cloudfunctions/_kit/store');
  const found = await Promise.all(
    watched().map(([collection, field]) =>
      find(collection, { where: { [field]: _.lte(now) }, fields: { _id: true }, limit: 1 }).catch(() => [1]),
    ),
  );
  return found.some((docs) => docs.length > 0);
}
