/** Gets a fresh clone ready. Only what Node brings along, until the packages are there. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST_NODE = 20;
/** Of a failed program's output: its beginning and its end, this many lines together. */
const MOST_LINES = 24;
/** Downloads can take minutes; nothing takes longer than this. */
const LONGEST_STEP = 15 * 60_000;
const WINDOWS = process.platform === 'win32';

/** A step that can't be done, and what to do about it. */
export class StepError extends Error {
  /**
   * @param {string} what
   * @param {string} wayOut
   */
  constructor(what, wayOut) {
    super(what);
    this.wayOut = wayOut;
  }
}

/**
 * Runs a program in the project's folder.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ ok: boolean, output: string }}
 */
export function run(command, args, env = {}, timeout = LONGEST_STEP) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    timeout,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
    maxBuffer: 256 * 1024 * 1024,
    shell: WINDOWS,
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

/** Ends a program and what it has started: by its group, or alone where there are no groups. */
function end(/** @type {import('node:child_process').ChildProcess} */ child) {
  if (child.pid !== undefined && !WINDOWS) process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
}

/**
 * Runs an npm script that may hang, such as a test in an endless loop.
 * @param {string} script
 * @param {number} patience in milliseconds
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function npmRunLimited(script, patience) {
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: ROOT,
    env: { ...process.env, FORCE_COLOR: '0' },
    shell: WINDOWS,
    detached: !WINDOWS,
  });
  let output = '';
  const collect = (/** @type {Buffer} */ data) => {
    output += data;
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const timer = setTimeout(() => {
    output += `\nnot done after ${patience / 60_000} minutes: ended`;
    end(child);
  }, patience);
  return new Promise((resolve) => {
    child.on('error', (error) => collect(Buffer.from(error.message)));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output });
    });
  });
}

/** @param {string} script */
export const npmRun = (script) => run('npm', ['run', '--silent', script]);

/**
 * One line for each step.
 * @param {string} name
 * @param {() => string | Promise<string>} act returns what was found or done
 */
export async function step(name, act) {
  const start = Date.now();
  process.stdout.write(`${name} … `);
  const done = await act();
  console.log(`${done} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

/** Runs steps; on the first that fails says what and the way out, and ends. */
export async function guarded(/** @type {() => void | Promise<void>} */ act) {
  try {
    await act();
  } catch (error) {
    console.log('failed');
    if (!(error instanceof StepError)) throw error;
    console.error(`\n${error.message}\n\nWhat to do: ${error.wayOut}`);
    process.exitCode = 1;
  }
}

/** @param {string} output */
const tail = (output) => {
  const lines = output.trim().split('\n');
  return lines.length <= MOST_LINES
    ? lines.join('\n')
    : [...lines.slice(0, MOST_LINES / 2), '…', ...lines.slice(-MOST_LINES / 2)].join('\n');
};

function packagesAreFresh() {
  const installed = `${ROOT}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(`${ROOT}package-lock.json`).mtimeMs;
}

export function ensurePackages() {
  const [major] = process.versions.node.split('.').map(Number);
  if ((major ?? 0) < OLDEST_NODE) {
    throw new StepError(
      `This is Node ${process.versions.node}; Unwash needs ${OLDEST_NODE} or later.`,
      'install a current Node from https://nodejs.org and run the command again.',
    );
  }
  if (packagesAreFresh()) return 'there';
  const { ok, output } = run('npm', ['ci']);
  if (ok) return 'installed';
  // A registry may lack packages for other systems than this: `ci` stops at that, `install` does not.
  if (run('npm', ['install', '--no-save']).ok) return 'installed';
  throw new StepError(
    `npm could not install the packages:\n${tail(output)}`,
    'check that the npm registry can be reached, then run "npm ci" and this command again.',
  );
}

/** Debian and its kin, where we may: as root, and with apt-get there. */
const mayUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {string} name */
function aptInstall(name) {
  if (!mayUseApt()) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', '--no-install-recommends', name]);
}

function downloadChromium() {
  run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  if (mayUseApt()) run('npx', ['--no-install', 'playwright', 'install-deps', 'chromium']);
}

export function ensureChromium() {
  const ways = [() => {}, downloadChromium, () => aptInstall('chromium')];
  for (const way of ways) {
    way();
    const found = findChromium();
    if (found) return found;
  }
  throw new StepError(
    'No Chromium that loads unpacked extensions was found, and none could be installed. (Chrome and Edge as their makers ship them ignore --load-extension.)',
    'install Chromium or Chrome for Testing, for instance with "npx playwright install chromium", or name one in UNWASH_CHROMIUM.',
  );
}

export function ensureFirefox() {
  const download = () => void run('npx', ['--no-install', 'browsers', 'install', 'firefox@stable']);
  for (const way of [() => {}, download, () => aptInstall('firefox-esr')]) {
    way();
    const found = findFirefox();
    if (found) return found;
  }
  throw new StepError(
    'No Firefox was found, and none could be installed.',
    'install Firefox from https://www.mozilla.org/firefox, or name one in UNWASH_FIREFOX.',
  );
}

/** For the demo either will do. */
export function ensureAnyBrowser() {
  const found = findChromium() ?? findFirefox();
  return found ?? ensureChromium();
}

/**
 * @param {string} script
 * @param {string} done
 */
export function ensureScript(script, done) {
  const { ok, output } = npmRun(script);
  if (ok) return done;
  throw new StepError(
    `"npm run ${script}" failed:\n${tail(output)}`,
    `run "npm run ${script}" for all of its output. On an unchanged clone this is our mistake: please report it.`,
  );
}
