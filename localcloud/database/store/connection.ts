import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
// A CommonJS module: under native ES modules only its default export can be imported.
import sqlite3, { type BindValues, type QueryResult, type Statement } from 'node-sqlite3-wasm';
import { takeLock } from './lock';

type Row = QueryResult;

/** An open SQLite file with its prepared statements. Everything is synchronous. */
export interface Connection {
  /** Runs a statement, returning the id of the row inserted last and the number of rows changed. */
  run(sql: string, values?: BindValues): { changes: number; lastInsertRowid: number | bigint };
  /** All rows of a statement. Reading to the end is what releases SQLite's read lock, so there is no "first". */
  all(sql: string, values?: BindValues): Row[];
  exec(sql: string): void;
  /** Runs the work in one SQLite transaction: all of it is stored, or nothing when it throws. */
  atomically<T>(work: () => T): T;
  close(): void;
}

/**
 * Write-ahead log with a single connection: a commit is one append, which the system keeps even when this process
 * is killed the moment after. Nothing waits for the disk itself (`synchronous=OFF`): what a killed process cannot
 * lose, a power cut may. For the data of a local cloud, which can be seeded again, twice the speed is worth it.
 */
const PRAGMAS = [
  'PRAGMA locking_mode=EXCLUSIVE',
  'PRAGMA journal_mode=WAL',
  'PRAGMA synchronous=OFF',
  'PRAGMA cache_size=-131072',
  'PRAGMA wal_autocheckpoint=8000',
  'PRAGMA temp_store=MEMORY',
];

/** Opens (or creates) `database.sqlite` in a folder; refused while another process has it open. */
export const openConnection = (dir: string): Connection => {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'database.sqlite');
  const unlock = takeLock(file);
  const database = new sqlite3.Database(file);
  const statements = new Map<string, Statement>();
  for (const pragma of PRAGMAS) database.all(pragma);

  const discard = (sql: string): void => {
    const statement = statements.get(sql);
    statements.delete(sql);
    try {
      statement?.finalize();
    } catch {
      // Finalizing repeats the error of the last step, which the caller already has.
    }
  };
  const using = <T>(sql: string, work: (statement: Statement) => T): T => {
    let statement = statements.get(sql);
    if (statement === undefined) statements.set(sql, (statement = database.prepare(sql)));
    try {
      return work(statement);
    } catch (error) {
      // A statement that failed cannot be bound again with this library.
      discard(sql);
      throw error;
    }
  };
  const run = (sql: string, values?: BindValues) => using(sql, (statement) => statement.run(values));

  return {
    run,
    all: (sql, values) => using(sql, (statement) => statement.all(values)),
    exec: (sql) => database.exec(sql),
    atomically: (work) => {
      if (database.inTransaction) return work();
      run('BEGIN');
      try {
        const result = work();
        run('COMMIT');
        return result;
      } catch (error) {
        if (database.inTransaction) run('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      for (const sql of [...statements.keys()]) discard(sql);
      database.close();
      unlock();
    },
  };
};
