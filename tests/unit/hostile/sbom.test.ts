/** What is shipped, and under which licenses. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledPackages, notAllowed, thirdParty } from '../../../lib/tools/licenses.ts';
import { sbomOf } from '../../../lib/tools/sbom.ts';

const packages = bundledPackages();
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);

test('every dependency is listed, under a license that may be shipped', () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(notAllowed(packages)).toEqual([]);
  expect(thirdParty(packages)).toContain('MIT');
});

test('versions are pinned', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the bill of materials names each, and is the same each time', () => {
  const text = sbomOf('1.0.0', packages);
  expect(text).toBe(sbomOf('1.0.0', bundledPackages()));
  expect(JSON.parse(text).components).toHaveLength(packages.length);
});
