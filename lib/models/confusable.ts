/**
 * Names that are not what they look like: letters of another script that pass for Latin ones,
 * characters that nobody sees, and controls that turn the order of what is read.
 */

export type Trick = 'look-alike' | 'invisible' | 'direction';

export interface Disguise {
  /** What was done to the name, each trick once. */
  readonly tricks: readonly Trick[];
  /** The foreign letters, each once, in order. */
  readonly letters: readonly string[];
  /** The name with those letters as the Latin ones that they look like. */
  readonly looksLike: string;
}

/** Cyrillic, Greek and Armenian letters, each before the Latin letter that it looks like. */
const PAIRS =
  'аaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhӏlгrьbкkмmтtнhвb' +
  'АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԚQԜWҮYӀI' +
  'οoαaνvιiκkρpτtυuχxγy' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  'օoսuոnհhցgյjքpԼL';

const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [
    PAIRS[2 * at] as string,
    PAIRS[2 * at + 1] as string,
  ]),
);

/** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Zero-width and default-ignorable characters, controls, and letters that draw nothing. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them alone is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;

/** Longer ones are no names, and are not looked at beyond this. */
const LONGEST = 1000;

/** Looking Latin is a trick only beside Latin letters, or where nothing in the word looks otherwise. */
function isDisguised(word: string, wholeIsLatin: boolean): boolean {
  const letters = [...word];
  if (!letters.some((letter) => LOOKS_LIKE.has(letter))) return false;
  if (letters.some((letter) => LATIN.test(letter))) return true;
  return wholeIsLatin && letters.every((letter) => LOOKS_LIKE.has(letter));
}

/** Whether all letters outside of a name's disguised words are Latin. */
const isLatinBesides = (name: string): boolean =>
  LATIN.test(name) &&
  [...name.matchAll(WORD)].every(([word]) =>
    [...word].every((letter) => LATIN.test(letter) || LOOKS_LIKE.has(letter)),
  );

/** The name as it can be shown: without what is not seen and without what turns its order. */
export const plainName = (name: string): string =>
  name.replace(DIRECTION, '').replace(INVISIBLE, '');

/** What a name pretends, or null where it is plain. */
export function disguiseOf(given: string): Disguise | null {
  const name = given.slice(0, LONGEST);
  const shown = plainName(name);
  const wholeIsLatin = isLatinBesides(shown);
  const letters = new Set<string>();
  const looksLike = shown.replace(WORD, (word) => {
    if (!isDisguised(word, wholeIsLatin)) return word;
    return Array.from(word, (letter) => {
      const latin = LOOKS_LIKE.get(letter);
      if (latin !== undefined) letters.add(letter);
      return latin ?? letter;
    }).join('');
  });
  const tricks: Trick[] = [];
  if (letters.size > 0) tricks.push('look-alike');
  if (name.replace(INVISIBLE, '') !== name) tricks.push('invisible');
  if (name.replace(DIRECTION, '') !== name) tricks.push('direction');
  return tricks.length === 0 ? null : { tricks, letters: [...letters], looksLike };
}
