/** `npm test`: every check, on a fresh clone too. Ends with "N passed, N failed". */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import {
  ensureChromium,
  ensureFirefox,
  ensurePackages,
  ensureScript,
  guarded,
  npmRunLimited,
  ROOT,
  step,
} from './setup.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, script: string, report?: string }} Check `report`: where it counts its tests
 */

/** For each check: on a slow machine the browser tests alone take minutes. */
const PATIENCE = 12 * 60_000;

/** @type {Check} */
const DATA = { name: 'Data', script: 'data' };
const DATASET = `${ROOT}.output/data/dataset.json`;

/** Cheapest first: most mistakes show in seconds. @type {readonly Check[]} */
const CHECKS = [
  { name: 'Format and lint', script: 'lint' },
  { name: 'Types', script: 'types' },
  { name: 'Dead code', script: 'dead-code' },
  { name: 'Unit tests', script: 'test:unit', report: '.output/tests/unit.json' },
  { name: 'Page tests', script: 'test:pages', report: '.output/tests/pages.json' },
  { name: 'Browser tests', script: 'test:e2e', report: '.output/tests/e2e.json' },
];

/** @param {string} file @returns {Count | null} */
function counted(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) {
    const { expected, flaky, unexpected } = report.stats;
    return { passed: expected + flaky, failed: unexpected };
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @param {Check} check @returns {Count} */
function count({ report }, ok = false) {
  const tests = report === undefined ? null : counted(`${ROOT}${report}`);
  if (tests === null || tests.passed + tests.failed === 0) {
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  }
  // A run that failed though no test did, such as one that broke off, is a failure too.
  return { ...tests, failed: ok ? 0 : Math.max(1, tests.failed) };
}

/** @param {Check} check @param {string[]} outputs @returns {Promise<Count>} */
async function runCheck(check, outputs) {
  if (check.report) rmSync(`${ROOT}${check.report}`, { force: true });
  const { ok, output } = await npmRunLimited(check.script, PATIENCE);
  if (!ok) outputs.push(`\n──── ${check.name} ────\n${output.trim()}`);
  return count(check, ok);
}

await guarded(async () => {
  await step('Packages', ensurePackages);
  await step('Chromium', ensureChromium);
  await step('Firefox', ensureFirefox);
  const outputs = /** @type {string[]} */ ([]);
  const total = { passed: 0, failed: 0 };
  const checked = (/** @type {Check} */ check) =>
    step(check.name, async () => {
      const { passed, failed } = await runCheck(check, outputs);
      total.passed += passed;
      total.failed += failed;
      return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
    });
  await checked(DATA);
  // One bad fact must not hide what else fails: the last sound dataset serves for the rest.
  if (!existsSync(DATASET)) ensureScript(DATA.script, '');
  await step('Extension', () => ensureScript('build:all', 'built for Chrome, Edge and Firefox'));
  for (const check of CHECKS) await checked(check);
  for (const output of outputs) console.log(output);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});
