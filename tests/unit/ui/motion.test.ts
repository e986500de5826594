/** What moves, moves only for readers who have not asked for less of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../../../', import.meta.url).pathname;

const FILES = ['lib', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name)),
);

const MOVES = /(?<![-\w])(?:transition|animation|scroll-behavior)[\w-]*:/;
/** A rule of this kind, up to the brace that ends it at the line's beginning. */
const ASKED = /@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g;

test.each(FILES)('%s', (file) => {
  const rest = readFileSync(join(ROOT, file), 'utf8').replace(ASKED, '');
  expect(rest).not.toMatch(MOVES);
});

test('there is something that moves', () => {
  const all = FILES.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
  expect(all).toMatch(MOVES);
});
