/**
 * Finds browsers that load unpacked extensions. Chrome and Edge as their vendors ship them do not:
 * they ignore `--load-extension` since version 137.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const WINDOWS = process.platform === 'win32';
const MAC = process.platform === 'darwin';
const CACHE = MAC
  ? join(homedir(), 'Library', 'Caches')
  : WINDOWS
    ? (process.env.LOCALAPPDATA ?? '')
    : join(homedir(), '.cache');

/** How deep downloads of Playwright and Puppeteer hide their programs. */
const DEEPEST = 8;

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const file = WINDOWS ? `${name}.exe` : name;
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

/**
 * @param {string} folder
 * @param {ReadonlySet<string>} names
 * @returns {string | undefined}
 */
function within(folder, names, depth = 0) {
  if (depth > DEEPEST || !existsSync(folder)) return undefined;
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    b.name.localeCompare(a.name, 'en', { numeric: true }),
  );
  const file = entries.find((entry) => entry.isFile() && names.has(entry.name));
  if (file) return join(folder, file.name);
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const found = within(join(folder, entry.name), names, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** @param {string} path */
function isBranded(path) {
  if (WINDOWS) return false;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return /Google Chrome \d|Microsoft Edge/.test(stdout ?? '');
}

const CHROMES = new Set(['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing']);
const FOXES = new Set(['firefox', 'firefox.exe']);

function playwrightFolder() {
  return process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(CACHE, 'ms-playwright');
}

/** @param {string} product */
const puppeteerFolder = (product) =>
  join(process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer'), product);

function playwrightChromium() {
  const folder = playwrightFolder();
  if (!existsSync(folder)) return undefined;
  const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  return versions
    .sort()
    .reverse()
    .map((name) => within(join(folder, name), CHROMES))
    .find(Boolean);
}

/** @param {readonly (string | undefined)[]} paths */
const firstFile = (paths) =>
  paths.find((path) => path && existsSync(path) && statSync(path).isFile());

/** @returns {string | undefined} path of a Chromium or Chrome for Testing */
export function findChromium() {
  const named = process.env.UNWASH_CHROMIUM;
  if (named) return named;
  const system = [
    onPath('chromium'),
    onPath('chromium-browser'),
    onPath('chrome-for-testing'),
    MAC ? '/Applications/Chromium.app/Contents/MacOS/Chromium' : undefined,
    MAC
      ? '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
      : undefined,
    WINDOWS ? join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe') : undefined,
  ].filter((path) => firstFile([path]) && !isBranded(/** @type {string} */ (path)));
  return firstFile([...system, playwrightChromium(), within(puppeteerFolder('chrome'), CHROMES)]);
}

/** @returns {string | undefined} path of a Firefox; Playwright's own takes no extensions */
export function findFirefox() {
  const named = process.env.UNWASH_FIREFOX;
  if (named) return named;
  return firstFile([
    onPath('firefox'),
    onPath('firefox-esr'),
    onPath('firefox-developer-edition'),
    MAC ? '/Applications/Firefox.app/Contents/MacOS/firefox' : undefined,
    MAC ? '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox' : undefined,
    WINDOWS ? join(process.env.ProgramFiles ?? '', 'Mozilla Firefox/firefox.exe') : undefined,
    within(puppeteerFolder('firefox'), FOXES),
  ]);
}

/** Whether a window can be opened. */
export function hasDisplay() {
  const { env } = process;
  if (env.UNWASH_HEADLESS) return false;
  return WINDOWS || MAC || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
