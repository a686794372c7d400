// Tables of cases: documents, a query, and which of them it finds.
import { startAdminServer, type AdminOptions, type AdminServer } from './admin-server';
import type { Commands, Doc, Expressions, WxCollection } from './loose-sdk';

/** A database for one test file, with an empty collection for each test. */
export interface Bench {
  readonly server: AdminServer;
  readonly items: WxCollection;
  /** `db.command`. */
  readonly _: Commands;
  /** Aggregation expressions. */
  readonly $: Expressions;
  /** Adds documents with the ids 1, 2, 3 … and returns nothing. */
  given(...documents: object[]): Promise<void>;
  /** Ids of the documents a query finds, in order. */
  ids(query: unknown): Promise<string[]>;
  /** The only document with an id. */
  doc(id?: string): Promise<Doc>;
}

let next = 0;

/** Starts a database before the tests of a file and gives each test a collection of its own. */
export function useDatabase(options: AdminOptions = {}): Bench {
  let server: AdminServer;
  let items: WxCollection;
  beforeAll(async () => {
    server = await startAdminServer(options);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    next += 1;
    const name = `items${next}`;
    await server.db.createCollection(name);
    items = server.db.collection(name);
  });
  return {
    get server() {
      return server;
    },
    get items() {
      return items;
    },
    get _() {
      return server.db.command;
    },
    get $() {
      return server.db.command.aggregate;
    },
    async given(...documents) {
      if (documents.length > 0)
        await items.add({ data: documents.map((data, i) => ({ _id: String(i + 1), ...data })) });
    },
    async ids(query) {
      const { data } = await items.where(query).get();
      return data.map(({ _id }) => _id);
    },
    async doc(id = '1') {
      return (await items.doc(id).get()).data;
    },
  };
}
