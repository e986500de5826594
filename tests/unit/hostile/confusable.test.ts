/** Names that look like others. */
import { describe, expect, test } from 'vitest';
import { disguiseOf, plainName } from '../../../lib/models/confusable.ts';

test.each([
  ['Llаma 3.1', 'Llama 3.1', 'а'],
  ['mеta-llama/Llama-3.1-8B', 'meta-llama/Llama-3.1-8B', 'е'],
  ['Qwеn/Qwen2.5', 'Qwen/Qwen2.5', 'е'],
  ['ОLMo 2', 'OLMo 2', 'О'],
  ['Gemma-2-соре', 'Gemma-2-cope', 'сор'],
  ['Μistral', 'Mistral', 'Μ'],
])('%s is not what it looks like', (name, looksLike, letters) => {
  const found = disguiseOf(name);
  expect(found?.tricks).toEqual(['look-alike']);
  expect(found?.looksLike).toBe(looksLike);
  expect(found?.letters).toEqual(expect.arrayContaining([...letters]));
});

test.each([
  'Llama 3.1',
  'meta-llama/Llama-3.1-8B-Instruct',
  'Яндекс YandexGPT',
  'Сбер GigaChat',
  'Сайга',
  'Ελληνικά Meltemi',
  '通义千问 Qwen',
  'プリファード PLaMo',
  '라마 Llama',
  'Café-7B',
  '',
])('%s is plain', (name) => expect(disguiseOf(name)).toBeNull());

describe('what nobody sees', () => {
  test.each(['\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u3164', '\udb40\udc41'])(
    'is told: %j',
    (hidden) => {
      const name = `Lla${hidden}ma`;
      expect(disguiseOf(name)?.tricks).toEqual(['invisible']);
      expect(plainName(name)).toBe('Llama');
    },
  );

  test.each(['\u202e', '\u2066', '\u200f', '\u061c'])('turns the order: %j', (control) => {
    const name = `amalL${control}7B`;
    expect(disguiseOf(name)?.tricks).toEqual(['direction']);
    expect(plainName(name)).toBe('amalL7B');
  });
});
