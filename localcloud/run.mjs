// Builds the local cloud into dist/localcloud when a source is newer, and starts it in this process.
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = dirname(fileURLToPath(import.meta.url));
const out = join(source, '..', 'dist', 'localcloud');
const main = join(out, 'main.mjs');

const newest = (dir) =>
  Math.max(
    ...readdirSync(dir, { withFileTypes: true }).map((entry) => {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) return newest(path);
      return /\.(ts|mjs)$/.test(entry.name) ? statSync(path).mtimeMs : 0;
    }),
    0,
  );

/** Written under another name first: several local clouds may start at the same moment. */
function replace(file, contents) {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, contents);
  renameSync(temporary, file);
}

/** SQLite stays a package of its own (it loads a file beside itself), taken with require because it is CommonJS. */
const sqlite = {
  name: 'sqlite',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node-sqlite3-wasm$/ }, ({ path, namespace }) =>
      namespace === 'required' ? { path, external: true } : { path, namespace: 'required' },
    );
    onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

async function build() {
  const { build: bundle } = await import('esbuild');
  const { outputFiles } = await bundle({
    entryPoints: { main: join(source, 'main.ts'), worker: join(source, 'functions/worker/worker.ts') },
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    plugins: [sqlite],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    sourcemap: 'inline',
    logLevel: 'error',
  });
  mkdirSync(out, { recursive: true });
  const last = (file) => (basename(file.path) === 'main.mjs' ? 1 : 0);
  for (const file of outputFiles.sort((a, b) => last(a) - last(b))) replace(file.path, file.contents);
}

const fresh = existsSync(main) && statSync(main).mtimeMs >= newest(source);
if (!fresh) await build();
await import(pathToFileURL(main).href);
