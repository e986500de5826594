/** `npm run reproducible`: builds everything twice, each time from nothing, and compares the bytes. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { digests, FOLDERS, OUTPUT } from './built.ts';
import { npmRun, StepError } from './setup.mjs';

function buildAll(): Map<string, string> {
  for (const folder of [...FOLDERS, 'data', 'icons'])
    rmSync(join(OUTPUT, folder), { recursive: true, force: true });
  for (const script of ['data', 'build:all', 'build:cli']) {
    const { ok, output } = npmRun(script);
    if (!ok) throw new StepError(`"npm run ${script}" failed:\n${output}`, 'mend that first.');
  }
  return digests();
}

const [first, second] = [buildAll(), buildAll()];
const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
const different = paths.filter((path) => first.get(path) !== second.get(path));
for (const path of different) console.error(`differs: ${path}`);
console.log(`${paths.length} files built twice, ${different.length} differ`);
if (different.length > 0) process.exitCode = 1;
