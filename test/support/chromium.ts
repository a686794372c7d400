// Finds a Chromium for browser tests, or installs Debian's, or says the one command to run: it never skips silently.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];
const COMMAND = `sudo apt-get update && sudo apt-get install -y ${PACKAGES.join(' ')}`;

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function known(): string | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !runs(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, which is not a program`);
  return wanted ?? USUAL_PLACES.find(runs);
}

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** The path of a Chromium with a Chinese font. Throws an Error with the command to run when there is none. */
export function findChromium(): string {
  const found = known();
  if (found) return found;
  if (isDebianRoot()) {
    const options = { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], options);
    const installed = known();
    if (installed) return installed;
  }
  throw new Error(`No Chromium was found. Install one, then try again:\n  ${COMMAND}\nor set CHROMIUM_PATH.`);
}
