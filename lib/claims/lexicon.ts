/** Looks words up: one table per language, by the first word (or character) of an entry. */

import type { LanguageRules, Tag } from './languages/language.ts';

/** An entry of more than one word, or of more than one character in unspaced scripts. */
interface Entry {
  readonly text: string;
  readonly tag: Tag;
}

/** Words of one language. */
export class Lexicon {
  readonly spaced: boolean;
  readonly #entries = new Map<string, Entry[]>();

  constructor(rules: LanguageRules) {
    this.spaced = rules.spaced;
    for (const [tag, list] of Object.entries(rules.words) as [Tag, string][]) {
      for (const text of list.split(', ')) {
        this.#add({ text, tag });
      }
    }
    for (const entries of this.#entries.values()) {
      entries.sort((a, b) => b.text.length - a.text.length);
    }
  }

  #add(entry: Entry): void {
    const key = this.spaced ? firstWord(entry.text) : firstUnspaced(entry.text);
    const entries = this.#entries.get(key);
    if (entries === undefined) {
      this.#entries.set(key, [entry]);
    } else if (!entries.some((other) => other.text === entry.text)) {
      entries.push(entry);
    }
  }

  /**
   * The longest entry at a place of a text; `key` is the word or character there, `limit` where the
   * next term or name begins.
   */
  lookUp(text: string, at: number, key: string, limit = text.length): Entry | undefined {
    const entries = this.#entries.get(key);
    if (entries === undefined) {
      return undefined;
    }
    for (const entry of entries) {
      const size = entry.text.length;
      if (at + size > limit) {
        continue;
      }
      if (size === key.length) {
        return entry;
      }
      if (text.startsWith(entry.text, at) && (!this.spaced || endsWord(text, at + size))) {
        return entry;
      }
    }
    return undefined;
  }
}

/** Without a closing dot, which a tokenizer parts from the word. */
const FIRST_WORD = /^[^ ]+?(?=\.? |\.?$)/;
const FIRST_LATIN = /^[\p{Script=Latin}\p{N}]+/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** The part of an entry that a tokenizer sees as its first word. */
function firstWord(text: string): string {
  return (FIRST_WORD.exec(text) as RegExpExecArray)[0];
}

/** In unspaced scripts a tokenizer sees a Latin word, or one character. */
function firstUnspaced(text: string): string {
  return FIRST_LATIN.exec(text)?.[0] ?? (text[0] as string);
}

/** Whether a word can end here. */
function endsWord(text: string, at: number): boolean {
  return at >= text.length || !WORD_CHARACTER.test(text[at] as string);
}
