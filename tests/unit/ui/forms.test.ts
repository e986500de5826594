/** Days, numbers, shares and lists as each language writes them, by the browser's own rules. */
import { afterEach, describe, expect, test } from 'vitest';
import {
  formatDay,
  formatNumber,
  formatShare,
  inRow,
  type Lookup,
  languageOf,
  listed,
  speak,
} from '../../../lib/ui/i18n.ts';

/** Which of the spaces that don't break stands there depends on the browser's version. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const inEnglish: Lookup = (key) => (key === 'language_code' ? 'en' : '');
const speaking = (code: string): void => speak((key) => (key === 'language_code' ? code : ''));

afterEach(() => speak(inEnglish));

describe.each([
  ['en', 'Jul 23, 2024', 'Jul 2024', '1,660', '45%', 'a, b, and c', 'a, b, c', 'German'],
  ['de', '23.07.2024', 'Juli 2024', '1.660', '45 %', 'a, b und c', 'a, b, c', 'Deutsch'],
  ['fr', '23 juil. 2024', 'juil. 2024', '1 660', '45 %', 'a, b et c', 'a, b, c', 'allemand'],
  ['es', '23 jul 2024', 'jul 2024', '1660', '45 %', 'a, b y c', 'a, b, c', 'alemán'],
  ['ja', '2024/07/23', '2024年7月', '1,660', '45%', 'a、b、c', 'a、b、c', 'ドイツ語'],
  ['zh', '2024年7月23日', '2024年7月', '1,660', '45%', 'a、b和c', 'a、b、c', '德语'],
  ['ko', '2024. 7. 23.', '2024년 7월', '1,660', '45%', 'a, b 및 c', 'a, b, c', '독일어'],
])('%s', (code, day, month, number, share, list, row, german) => {
  test('writes days, numbers and lists its own way', () => {
    speaking(code);
    expect(formatDay('2024-07-23')).toBe(day);
    expect(formatDay('2024-07')).toBe(month);
    expect(formatDay('2024')).toBe('2024');
    expect(plain(formatNumber(1660))).toBe(number);
    expect(plain(formatShare(0.45))).toBe(share);
    expect(listed(['a', 'b', 'c'])).toBe(list);
    expect(inRow(['a', 'b', 'c'])).toBe(row);
    expect(languageOf('de')).toBe(german);
  });
});

test('what is no day, and no language, is left as it is', () => {
  expect(formatDay('')).toBe('');
  expect(formatDay('some-time')).toBe('some-time');
  expect(languageOf('multilingual')).toBe('multilingual');
});
