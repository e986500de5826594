import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddress } from '../../../lib/models/registries.ts';
import { tokenize } from '../../../lib/models/tokens.ts';

const PIECES = [
  '8x7b',
  '1.5b',
  '70b',
  '3',
  '.',
  '-',
  ' ',
  'x',
  'b',
  'Llama',
  'm',
  '7',
  '_',
  '0.5B',
];
const ascii = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((list) => list.join(''));

it('reads plain ASCII as it reads all other text', () => {
  fc.assert(
    fc.property(ascii, (text) => {
      // A character that is no part of any name sends the text the slow way.
      expect(tokenize(`${text} →`)).toEqual(tokenize(`${text} `));
    }),
    { numRuns: 2000 },
  );
});

const segment = fc.constantFrom('acme', 'Llama-3.1', 'docs', '..', '.x', 'a%2fb', '', 'x?y', 'a#b');
const address = fc
  .array(segment, { minLength: 1, maxLength: 3 })
  .map((path) => `https://huggingface.co/${path.join('/')}`);

it('reads a plain address of the hub as the browser would', () => {
  fc.assert(
    fc.property(address, (href) => {
      // A port that is the scheme's own changes nothing but the way that the address is read.
      const other = href.replace('huggingface.co', 'huggingface.co:443');
      expect(readAddress(href)).toEqual(readAddress(other));
    }),
  );
});
