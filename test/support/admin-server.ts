// The database alone behind the SDK's HTTP protocol, in the test's own process.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as NodeSdk from '@cloudbase/node-sdk';
import { openDatabase, type AdminReply, type Database } from '../../localcloud/database/open-database';
import type { IndexDeclarations } from '../../localcloud/database/types';
import type { TcbDatabase, WxDatabase } from './loose-sdk';
import { connectSdk } from './sdk';

/** What a test may set; `now` defaults to a fixed day so that every run is the same. */
export interface AdminOptions {
  indexes?: IndexDeclarations;
  now?: () => number;
  strictCollections?: boolean;
  dir?: string;
}

/** Both SDKs connected to one database, and the database itself. */
export interface AdminServer {
  base: string;
  dir: string;
  database: Database;
  /** Database of wx-server-sdk. */
  db: WxDatabase;
  /** A database of wx-server-sdk with its own settings. */
  databaseWith(config: object): WxDatabase;
  /** Database of @cloudbase/node-sdk, which offers more. */
  tcb: TcbDatabase;
  /** One raw action without an SDK. */
  send(action: string, body?: object): Promise<AdminReply>;
  stop(): Promise<void>;
}

/** Monday, 2026-11-16 08:00 in Shanghai. */
export const FIXED_NOW = Date.UTC(2026, 10, 16);

/** Starts a database on a free port with both SDKs pointed at it. */
export async function startAdminServer(options: AdminOptions = {}): Promise<AdminServer> {
  process.env['SILENCE'] = 'true';
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'localcloud-db-'));
  const { indexes = {}, now = () => FIXED_NOW, strictCollections = false } = options;
  const database = openDatabase({ dir, indexes, now, strictCollections });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void Promise.resolve(database.handle(JSON.parse(Buffer.concat(chunks).toString('utf8')))).then(
        (reply) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify({ requestId: 'test', ...reply }));
        },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cloud = connectSdk(base);
  const nodeSdk = jest.requireActual<typeof NodeSdk>('@cloudbase/node-sdk');
  const tcb = nodeSdk.init({ env: 'local-env', secretId: 'local', secretKey: 'local' }).database();
  return {
    base,
    dir,
    database,
    db: cloud.database() as unknown as WxDatabase,
    databaseWith: (config) => cloud.database(config) as unknown as WxDatabase,
    tcb: tcb as unknown as TcbDatabase,
    send: async (action, body = {}) => database.handle({ action, ...body }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      database.close();
      if (options.dir === undefined) rmSync(dir, { recursive: true, force: true });
    },
  };
}
