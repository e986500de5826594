/** `npm start`: from a fresh clone to a browser with the extension, on demo pages. */
import { spawnSync } from 'node:child_process';
import { findChromium } from './browsers.mjs';
import {
  ensureAnyBrowser,
  ensurePackages,
  ensureScript,
  guarded,
  ROOT,
  step,
} from './setup.mjs';

await guarded(() => {
  step('Packages', ensurePackages);
  step('Browser', ensureAnyBrowser);
  step('Data', () => ensureScript('data', 'compiled'));
  const build = findChromium() ? 'build' : 'build:firefox';
  step('Extension', () => ensureScript(build, 'built'));
  console.log('Demo pages');
  const { status } = spawnSync('npm', ['run', '--silent', 'demo'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
});
