/** What the stores ask for: pictures of their sizes, texts of their lengths. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const STORE = new URL('../../docs/store/', import.meta.url);
const PICTURES = readdirSync(new URL('pictures/', STORE));

/** Name, and the most bytes: pictures live in the repository. */
const MOST_BYTES = 250_000;
const RGB = 2;

describe.each(PICTURES)('%s', (name) => {
  const bytes = readFileSync(new URL(`pictures/${name}`, STORE));

  test('is a PNG of the size in its name, without transparency', () => {
    const size = /(\d{3,})x(\d{3,})/.exec(name)?.slice(1).map(Number);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(size);
    expect(bytes[25]).toBe(RGB);
    expect(bytes.length).toBeLessThan(MOST_BYTES);
  });

  test('is named in the listing', () => {
    expect(readFileSync(new URL('listing.md', STORE), 'utf8')).toContain(name);
  });
});

test('there is one of each size that a store asks for, and screenshots', () => {
  for (const size of ['440x280', '1400x560', '300x300']) {
    expect(PICTURES.filter((name) => name.includes(size))).toHaveLength(1);
  }
  expect(PICTURES.filter((name) => name.startsWith('1280x800')).length).toBeGreaterThan(2);
});

test.each(readdirSync(new URL('../../public/_locales', import.meta.url)))(
  'name and description fit in %s',
  (locale) => {
    const file = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url);
    const texts = JSON.parse(readFileSync(file, 'utf8'));
    expect(texts.extName.message.length).toBeLessThanOrEqual(45);
    expect(texts.extDescription.message.length).toBeLessThanOrEqual(132);
  },
);
