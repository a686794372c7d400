/** A stored document: its row and its EJSON text as UTF-8 bytes. */
export interface StoredRow {
  rid: number;
  bytes: Uint8Array;
}

/** The EJSON text of a stored document. */
export const textOf = (row: StoredRow): string =>
  Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength).toString('utf8');
