/** Which names are ordinary English words, by a kept word list. Build time only. */
import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { tokenize } from '../models/tokens.ts';

/** Words that the list lacks and that people, gods, tools or other things are called by. */
const PROPER = 'kronos claude gemini florence aurora atlas athena apollo helios titan'.split(' ');

let words: ReadonlySet<string> | undefined;

function isWord(token: string): boolean {
  words ??= new Set([...readFileSync(wordListPath, 'utf8').split('\n'), ...PROPER]);
  return words.has(token) || token.length === 1;
}

const LETTERS = /^[a-z]+$/;

/** Whether a name is a single ordinary word: "Falcon", "BLOOM", "git". */
export function isOrdinaryWord(name: string): boolean {
  const tokens = tokenize(name).words;
  const [only] = tokens;
  return tokens.length === 1 && only !== undefined && LETTERS.test(only) && isWord(only);
}

/** Whether a name is made of ordinary words alone: "Command A", "Vision Transformer". */
export function isOrdinaryPhrase(name: string): boolean {
  const tokens = tokenize(name).words;
  return tokens.length > 1 && tokens.every((token) => LETTERS.test(token) && isWord(token));
}
