/** The table in the docs is the one that the adapters make. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sitesDocument } from '../../../lib/tools/sites-table.ts';

test('docs/sites.md is up to date: npm run docs:sites', () => {
  const written = readFileSync(new URL('../../../docs/sites.md', import.meta.url), 'utf8');
  expect(written).toBe(sitesDocument());
});
