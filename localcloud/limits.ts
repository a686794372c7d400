/** Production limits of the database, as data. Sizes in bytes, times in milliseconds. */
export const DATABASE_LIMITS = {
  /** Documents a server-side `get` returns when the caller sets no limit (SDK code). */
  defaultLimit: 100,
  /** Most documents one server-side `get` returns, whatever the caller asks for (SDK code). */
  maximumLimit: 1000,
  /** Documents an aggregation returns when its pipeline sets no limit (CloudBase documentation). */
  aggregateDefaultLimit: 20,
  /** Most bytes of documents in one reply (SDK error -602001: "query result size exceed limit (1MB)"). */
  resultBytes: 1024 * 1024,
  /** Largest document in BSON (MongoDB). */
  documentBytes: 16 * 1024 * 1024,
  /** Deepest nesting of objects and arrays (MongoDB). */
  nestingDepth: 100,
  /** Longest value of an indexed field (MongoDB 4, CloudBase documentation). */
  indexFieldBytes: 1024,
  /** Longest life of a transaction (CloudBase documentation). */
  transactionMillis: 30_000,
  /**
   * Whether `where().get()` is answered inside a transaction. WeChat's documentation says no (single documents
   * only), node-sdk's changelog says its conditional queries support transactions; the stricter one holds.
   */
  transactionQueries: false as boolean,
  /** Memory an in-memory sort may use before it is refused (MongoDB). */
  sortBytes: 100 * 1024 * 1024,
  /** Longest collection name (MongoDB: a namespace has at most 120 bytes, the tenant's part taken off). */
  collectionNameLength: 64,
} as const;
