/** The first screen that is drawn before all families are read says what the whole says. */
import { expect, test } from 'vitest';
import { loadDataset } from '../../../lib/tools/dataset-file.ts';
import { Catalogue } from '../../../lib/ui/explorer/catalogue.ts';
import { cutFirstScreen, isFirstScreen } from '../../../lib/ui/explorer/first-screen.ts';
import { HOME, parseHash } from '../../../lib/ui/explorer/route.ts';

test('its rows, their order and their verdicts are those of the whole', () => {
  const dataset = loadDataset();
  const { dataset: cut, total } = cutFirstScreen(dataset);
  const whole = new Catalogue(dataset);
  const first = new Catalogue(cut, total);
  expect(first.total).toBe(whole.entries.length);
  expect(first.isPartial).toBe(true);
  const rows = (catalogue: Catalogue) => catalogue.sorted('-released').slice(0, 40);
  expect(rows(first).map(({ id }) => id)).toEqual(rows(whole).map(({ id }) => id));
  for (const { id, judged } of rows(first)) expect(judged, id).toEqual(whole.entry(id)?.judged);
});

test('is small', () => {
  const text = JSON.stringify(cutFirstScreen(loadDataset()));
  expect(text.length).toBeLessThan(400_000);
});

test.each([
  ['', true],
  ['#/families?with=a', true],
  ['#/families?q=a', false],
  ['#/matrix', false],
])('%s', (hash, expected) => {
  expect(isFirstScreen(parseHash(hash))).toBe(expected);
  expect(isFirstScreen(HOME)).toBe(true);
});
