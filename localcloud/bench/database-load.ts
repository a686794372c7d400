import {
  openDatabase,
  type AdminReply,
  type Database,
  type IndexDeclarations,
} from '../database/open-database';

/** Indexes as a product would declare them: a list by owner and time, and a queue by state. */
export const INDEXES: IndexDeclarations = {
  items: [
    {
      name: 'owner_time',
      fields: [
        ['owner', 1],
        ['at', -1],
      ],
    },
    {
      name: 'state',
      fields: [
        ['state', 1],
        ['at', 1],
      ],
    },
  ],
};

const START = Date.UTC(2026, 0, 1);
const BATCH = 1000;

/** A document of about 1 KB. Owners have about 50 documents each, however many there are. */
export const documentOf = (n: number, owners: number): string =>
  `{"_id":"item-${String(n).padStart(24, '0')}","owner":"owner-${(n * 7919) % owners}","state":"s${n % 11}","at":${START + n * 1000},` +
  `"title":"水管漏水 ${n}","steps":[{"kind":"submitted","at":${START + n}},{"kind":"assigned","at":${START + n + 1}}],` +
  `"text":"${'报修单内容'.repeat(40)}"}`;

/** Sends one action and returns its data; a refusal is thrown. */
export const send = <T>(database: Database, action: string, body: object): T => {
  const reply = database.handle({
    action: `database.${action}`,
    collectionName: 'items',
    ...body,
  }) as AdminReply;
  if (reply.code !== undefined) throw new Error(`${action}: ${reply.message}`);
  return reply.data as T;
};

/** Opens a database in a folder. */
export const open = (dir: string): Database => openDatabase({ dir, indexes: INDEXES, now: Date.now });

/** Fills a new database with so many documents, a thousand at a time. */
export const load = (dir: string, count: number): void => {
  const database = open(dir);
  const owners = Math.max(1, Math.floor(count / 50));
  for (let start = 0; start < count; start += BATCH) {
    const size = Math.min(BATCH, count - start);
    send(database, 'insertDocument', {
      data: Array.from({ length: size }, (_, i) => documentOf(start + i, owners)),
    });
  }
  database.close();
};

/** The newest twenty of one owner: the list every product has. */
export const list = (database: Database, owner: number): string[] =>
  send<{ list: string[] }>(database, 'getDocument', {
    query: `{"owner":"owner-${owner}"}`,
    order: '{"at":-1}',
    limit: 20,
  }).list;
