// Which functions exist: every folder of the functions directory with an index.js, as WeChat deploys them.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFunctionConfig, type FunctionConfig } from './config';

/** One deployed function: its folder, settings and a stamp that changes when any of its files does. */
export interface DeployedFunction {
  name: string;
  dir: string;
  config: FunctionConfig;
  stamp: string;
}

function stampOf(dir: string): string {
  return ['index.js', 'config.json', 'package.json']
    .map((file) => join(dir, file))
    .map((path) => (existsSync(path) ? `${statSync(path).mtimeMs}:${statSync(path).size}` : '-'))
    .join('|');
}

/** Reads all functions under `root`, by name; a missing folder is an empty catalog. Throws when a config.json is wrong. */
export function readCatalog(root: string): Map<string, DeployedFunction> {
  if (!existsSync(root)) return new Map();
  const names = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'index.js')))
    .map((entry) => entry.name)
    .sort();
  return new Map(
    names.map((name) => {
      const dir = join(root, name);
      return [name, { name, dir, config: readFunctionConfig(dir), stamp: stampOf(dir) }];
    }),
  );
}
