/** `npm start`: from a fresh clone to a browser with the extension, on demo pages. */
import { spawnSync } from 'node:child_process';
import { findChromium } from './browsers.mjs';
import { ensureAnyBrowser, ensurePackages, ensureScript, guarded, ROOT, step } from './setup.mjs';

await guarded(async () => {
  await step('Packages', ensurePackages);
  await step('Browser', ensureAnyBrowser);
  await step('Data', () => ensureScript('data', 'compiled'));
  const build = findChromium() ? 'build' : 'build:firefox';
  await step('Extension', () => ensureScript(build, 'built'));
  console.log('Demo pages');
  const { status } = spawnSync('npm', ['run', '--silent', 'demo'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
});
