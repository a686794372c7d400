// The command line.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import type { IndexDeclarations } from '../database/types';
import { POOL_LIMITS } from '../functions/limits';

/** Everything a local cloud is started with; paths are absolute. */
export interface Options {
  port: number;
  dataDir: string;
  functionsDir: string;
  indexes: IndexDeclarations;
  env: Record<string, string>;
  /** URL prefix → folder of files to serve. */
  serve: { prefix: string; dir: string }[];
  strictCollections: boolean;
  watch: boolean;
  verbose: boolean;
  /** Stop when standard input ends, that is when whoever started this process is gone. */
  withParent: boolean;
  allowedOrigins: ReadonlySet<string>;
  instancesPerFunction: number;
  envId: string;
  appid: string;
  /** Template and page declarations, and where QR codes lead. */
  templatesFile: string | undefined;
  pagesFile: string | undefined;
  qrUrl: string | undefined;
  /** The function WeChat pushes events to. */
  pushFunction: string | undefined;
  /** File extensions storage takes; undefined takes all, as production does. */
  uploadTypes: ReadonlySet<string> | undefined;
}

function readIndexes(functionsDir: string, file: string | undefined): IndexDeclarations {
  const candidates = file
    ? [file]
    : [join(functionsDir, 'indexes.json'), resolve('cloudfunctions/indexes.json')];
  const found = candidates.find((candidate) => file !== undefined || existsSync(candidate));
  return found ? (JSON.parse(readFileSync(found, 'utf8')) as IndexDeclarations) : {};
}

function readServe(values: string[]): Options['serve'] {
  return values.map((value) => {
    const at = value.indexOf('=');
    if (!value.startsWith('/') || at < 0) throw new Error(`--serve takes /prefix=DIR, not ${value}`);
    return { prefix: value.slice(0, at).replace(/\/+$/, ''), dir: resolve(value.slice(at + 1)) };
  });
}

function integer(name: string, text: string, max: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new Error(`--${name} takes a number up to ${max}`);
  return value;
}

const definedEntries = (env: NodeJS.Dict<string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

/** Reads the command line; throws an Error a person understands. 'help' when help is asked for. */
export function readOptions(argv: string[]): Options | 'help' {
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: 'string', default: '8787' },
      data: { type: 'string', default: '.data' },
      functions: { type: 'string', default: 'dist/cloudfunctions' },
      indexes: { type: 'string' },
      'env-file': { type: 'string' },
      serve: { type: 'string', multiple: true, default: [] },
      watch: { type: 'boolean', default: false },
      'strict-collections': { type: 'boolean', default: false },
      templates: { type: 'string' },
      pages: { type: 'string' },
      'qr-url': { type: 'string' },
      push: { type: 'string' },
      'upload-types': { type: 'string' },
      'allow-origin': { type: 'string', multiple: true, default: [] },
      'max-instances': { type: 'string', default: String(POOL_LIMITS.instancesPerFunction) },
      'env-id': { type: 'string', default: 'local-env' },
      appid: { type: 'string', default: 'wxlocal0000000000' },
      verbose: { type: 'boolean', default: false },
      'with-parent': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const functionsDir = resolve(values.functions);
  const templates = values.templates ?? join(functionsDir, 'templates.json');
  return {
    port: integer('port', values.port, 65_535),
    dataDir: resolve(values.data),
    functionsDir,
    indexes: readIndexes(functionsDir, values.indexes),
    env: values['env-file'] ? definedEntries(parseEnv(readFileSync(values['env-file'], 'utf8'))) : {},
    serve: readServe(values.serve),
    strictCollections: values['strict-collections'],
    watch: values.watch,
    verbose: values.verbose,
    withParent: values['with-parent'],
    allowedOrigins: new Set(values['allow-origin']),
    instancesPerFunction: Math.max(1, integer('max-instances', values['max-instances'], 64)),
    envId: values['env-id'],
    appid: values.appid,
    templatesFile: values.templates !== undefined || existsSync(templates) ? templates : undefined,
    pagesFile: values.pages,
    qrUrl: values['qr-url'],
    pushFunction: values.push,
    uploadTypes: values['upload-types']
      ? new Set(values['upload-types'].toLowerCase().split(','))
      : undefined,
  };
}
