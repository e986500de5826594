/** Says in the reader's words that a name is not what it looks like. */
import { disguiseOf, type Trick } from '../models/confusable.ts';
import { listed, t, tOf } from './i18n.ts';

const said = (trick: Trick, letters: readonly string[]): string =>
  trick === 'look-alike'
    ? t('disguise_look_alike', listed(letters.map((letter) => `“${letter}” (${codeOf(letter)})`)))
    : tOf('disguise', trick);

/** As the Unicode tables number it: two letters that look alike differ there. */
function codeOf(letter: string): string {
  const hex = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

/** @returns null for a plain name */
export function disguiseNote(...names: readonly (string | null)[]): string | null {
  for (const name of names) {
    const disguise = name === null ? null : disguiseOf(name);
    if (disguise !== null) {
      return disguise.tricks.map((trick) => said(trick, disguise.letters)).join(' ');
    }
  }
  return null;
}
