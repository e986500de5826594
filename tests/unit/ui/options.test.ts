/** What people type into the options, and what is made of it. */
import { describe, expect, test } from 'vitest';
import { countryCodes } from '../../../lib/ui/options/countries.ts';
import { hostsIn } from '../../../lib/ui/options/marking.tsx';
import { toAmount } from '../../../lib/ui/options/profile.tsx';

test('hosts are taken from lines and from whole addresses, each once', () => {
  const text = 'huggingface.co\nhttps://example.org/a?b \n\nHuggingFace.co\n:::';
  expect(hostsIn(text)).toEqual(['huggingface.co', 'example.org']);
});

test.each([
  ['', null],
  ['700,000,000', 700_000_000],
  ['1.000', 1000],
  ['1 000', 1000],
  ['-5', null],
  ['many', null],
])('the amount %j is %j', (text, amount) => expect(toAmount(text)).toBe(amount));

describe('countries', () => {
  const countries = countryCodes('en');
  const codes = countries.map(({ code }) => code);

  test('are those of today, each once', () => {
    expect(codes).toEqual(expect.arrayContaining(['DE', 'US', 'CN', 'KR', 'BR', 'GB']));
    expect(codes.filter((code) => ['EU', 'SU', 'DD', 'ZZ', 'UK'].includes(code))).toEqual([]);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  });

  test('stand in the order of the language', () => {
    const names = countryCodes('de').map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'de')));
  });
});
