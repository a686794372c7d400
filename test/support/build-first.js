// Jest global setup of the projects that run built output: builds what has changed, and only that.
const { execFileSync } = require('node:child_process');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');

/** `buildFirst('functions', 'weapp')` → a global setup that brings these targets up to date. */
module.exports =
  (...targets) =>
  async () => {
    execFileSync(process.execPath, ['--import', 'tsx', path.join(root, 'config/build/main.ts'), ...targets], {
      cwd: root,
      stdio: 'inherit',
    });
  };
