import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../lib/claims/languages/index.ts';
import { tokenise } from '../../lib/claims/tokens.ts';

const PIECES = ["l'ia", 'open-weight', 'model', 'c++', 'gpt_4', '.', ',', ' ', '-', "'", '#', '(a'];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((list) => list.join(''));

it.each(['en', 'fr', 'de'] as const)(
  'reads plain ASCII in %s as it reads other text',
  (language) => {
    const { lexicon } = ALL_LANGUAGES.ready(language);
    fc.assert(
      fc.property(text, (value) => {
        const read = (whole: string) => tokenise(whole, 0, value.length, lexicon, [], []);
        expect(read(`${value}→`)).toEqual(read(value));
      }),
      { numRuns: 1000 },
    );
  },
);
