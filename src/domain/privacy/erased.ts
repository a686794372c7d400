import { maskCovered } from './covered';

/** Who stands in a record after its person had themselves erased (P7). */
export const ERASED = 'erased';
const ERASED_NAME = '已注销';

/** The sealed forms of an empty text, made by the server for one record. */
export interface EmptySeals {
  name: string;
  phone: string;
}

const PERSON_HEARD = ['voice', 'video'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A closed record without its person (P7): wherever the person stands, nobody stands; name and phone, sealed and masked, are
 * gone from the state and from every event alike, so that the timeline still replays to the state; so are voice and video, in which a person is heard;
 * numbers in words become stars for good. What was broken, what was done and which house it was stays: it is the building's history.
 */
export function withoutPerson<T>(value: T, personId: string, empty: EmptySeals): T {
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return one === personId ? ERASED : maskCovered(one);
    if (Array.isArray(one)) return one.map(walk);
    if (!isRecord(one)) return one;
    const fields = Object.fromEntries(
      Object.entries(one).map(([key, field]) => [key, PERSON_HEARD.includes(key) ? null : walk(field)]),
    );
    if (one.id !== personId) return fields;
    return {
      ...fields,
      ...('alias' in one ? { alias: ERASED_NAME } : {}),
      ...('name' in one ? { name: empty.name } : {}),
      ...('phone' in one ? { phone: empty.phone } : {}),
      ...('maskedName' in one ? { maskedName: ERASED_NAME } : {}),
      ...('maskedPhone' in one ? { maskedPhone: '' } : {}),
    };
  };
  return walk(value) as T;
}
