/** What the project promises of its dataset: that it is sound, wide, small, and says where from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkData } from '../../../lib/dataset/check.ts';
import { compileData } from '../../../lib/dataset/compile.ts';
import { familySchema, licenseSchema } from '../../../lib/dataset/schema.ts';
import { readData } from '../../../lib/dataset/source.ts';
import { findLicense } from '../../../lib/licenses/lookup.ts';
import { PROJECT_ROOT } from '../../../lib/tools/dataset-file.ts';
import { jsonSchemas } from '../../../lib/tools/json-schemas.ts';
import { dataset } from './dataset.ts';

const licenses = Object.values(dataset.licenses);
const families = Object.values(dataset.families);

const lines = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter(Boolean);

test('the files have no problem, and the same files make the same dataset', () => {
  const data = readData(PROJECT_ROOT);
  const today = new Date().toISOString().slice(0, 10);
  expect(
    checkData(data, today).map(({ file, line, message }) => `${file}:${line}: ${message}`),
  ).toEqual([]);
  expect(compileData(data).version).toBe(dataset.version);
});

test.each([
  ['data/models', familySchema],
  ['data/licenses', licenseSchema],
] as const)('fields below %s stand in the order of the schema', (folder, schema) => {
  const order = Object.keys(schema.shape);
  const files = readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' });
  const unordered = files.filter((name) => {
    if (!name.endsWith('.yaml')) return false;
    const text = readFileSync(join(PROJECT_ROOT, folder, name), 'utf8');
    const places = [...text.matchAll(/^([a-zA-Z]+):/gm)].map(([, field = '']) =>
      order.indexOf(field),
    );
    return places.some((place, index) => place < (places[index - 1] ?? 0));
  });
  expect(unordered).toEqual([]);
});

test('it has at least 70 licenses and 450 families, closed ones too', () => {
  expect(licenses.length).toBeGreaterThanOrEqual(70);
  expect(families.length).toBeGreaterThanOrEqual(450);
  expect(families.filter(({ access }) => access.is === 'none').length).toBeGreaterThan(20);
});

test.each(lines('hub-license-tags.txt'))('the hub’s tag %s leads to a license', (tag) => {
  expect(findLicense(dataset, tag)?.hubTags).toContain(tag);
});

test('every limit of a license has its clause, and every license its text', () => {
  const bare = licenses.filter(({ limits }) => limits.some(({ section }) => section.trim() === ''));
  const textless = licenses.filter(({ text, terms }) => text === null && terms !== 'unspecified');
  expect(bare.map(({ id }) => id)).toEqual([]);
  expect(textless.map(({ id }) => id)).toEqual(['proprietary']);
});

test('whether OSI approved an SPDX license is what the SPDX list says', () => {
  const differing = licenses.filter(({ spdx, osi, osiApproved }) => {
    const typed = osi === undefined ? osiApproved : osi.status === 'approved';
    return spdx !== null && typed !== osiApproved;
  });
  expect(dataset.licenses['apache-2.0']).toMatchObject({ osiApproved: true, fsfLibre: true });
  expect(dataset.licenses['cc-by-nc-4.0']?.osiApproved).toBe(false);
  expect(differing.map(({ id }) => id)).toEqual([]);
});

test('every family shows evidence for what it states', () => {
  const without = families.filter(({ components, sources }) => {
    const facts = Object.values(components);
    const cited = facts.every(({ is, at }) => is === 'unknown' || at !== undefined);
    return facts.length === 0 || !cited || Object.keys(sources).length === 0;
  });
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('it covers every modality and every year since 2018', () => {
  const years = new Set(families.map(({ released }) => released.slice(0, 4)));
  for (let year = 2018; year <= 2026; year++) expect(years).toContain(String(year));
  const modalities = new Set(families.flatMap(({ modality }) => modality));
  for (const modality of [
    'text',
    'code',
    'vision',
    'image',
    'video',
    'speech',
    'embedding',
    'science',
  ]) {
    expect(modalities).toContain(modality);
  }
});

test('it is at most 400 kB compressed, whichever way', { timeout: 60_000 }, () => {
  const text = JSON.stringify(dataset);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(400_000);
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(400_000);
});

test.each([...jsonSchemas()])('data/schema/%s is what the schema exports', (name, text) => {
  const file = join(PROJECT_ROOT, 'data/schema', name);
  expect(readFileSync(file, 'utf8'), 'run npm run data').toBe(text);
});
