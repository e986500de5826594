import { expect, it } from 'vitest';
import { findClaims } from '../../lib/claims/find.ts';
import { ALL_LANGUAGES, LANGUAGE_RULES } from '../../lib/claims/languages/index.ts';
import { LanguageSet } from '../../lib/claims/languages/language-set.ts';
import { findNames } from '../corpus/names.ts';

const TEXTS = [
  'Llama 3.1 is an open-source model, and OSS tools run it.',
  'Llama 3.1 開源模型可商用。',
  'Llama 3.1 ist ein quelloffenes Modell.',
];

it('reads the same with languages that came as JSON, as the extension carries them', () => {
  const blocks = TEXTS.map((text) => ({ role: 'paragraph' as const, text }));
  const read = (languages: LanguageSet) =>
    findClaims({ subject: null, blocks }, findNames, languages);
  const packaged = new LanguageSet(JSON.parse(JSON.stringify(LANGUAGE_RULES)));
  expect(read(packaged)).toEqual(read(ALL_LANGUAGES));
  expect(read(packaged).length).toBeGreaterThan(TEXTS.length);
});

it.each(LANGUAGE_RULES)('$id is plain data', (rules) => {
  expect(JSON.parse(JSON.stringify(rules))).toStrictEqual(rules);
});
