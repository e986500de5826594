/** Tells the language of a text from its script and its most frequent words. */

import type { Language } from './claim.ts';
import type { LanguageRules } from './languages/language.ts';

const HANGUL = /[\uac00-\ud7a3]/;
const KANA = /[\u3041-\u30fa]/;
const HAN = /[\u3400-\u9fff]/;
const WORDS = /[\p{Script=Latin}]+/gu;
const SAMPLE = 1200;
const WORDS_NEEDED = 2;

/** Tells languages apart by the words that each calls frequent. */
export class LanguageDetector {
  readonly #ids: readonly Language[];
  /** Which languages count a word among their frequent ones. */
  readonly #common = new Map<string, number[]>();

  constructor(languages: readonly LanguageRules[]) {
    this.#ids = languages.map(({ id }) => id);
    languages.forEach(({ common }, index) => {
      for (const word of common.split(', ')) {
        this.#common.set(word, [...(this.#common.get(word) ?? []), index]);
      }
    });
  }

  /**
   * The language of a plain text, or null where it has too few words to tell.
   * @param text normalised text
   * @param needed how many frequent words it takes
   */
  detect(text: string, needed = WORDS_NEEDED): Language | null {
    const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
    if (HANGUL.test(sample)) {
      return 'ko';
    }
    if (KANA.test(sample)) {
      return 'ja';
    }
    if (HAN.test(sample)) {
      return 'zh';
    }
    return this.#byWords(sample, needed);
  }

  #byWords(sample: string, needed: number): Language | null {
    const votes = new Array<number>(this.#ids.length).fill(0);
    WORDS.lastIndex = 0;
    for (let match = WORDS.exec(sample); match !== null; match = WORDS.exec(sample)) {
      for (const index of this.#common.get(match[0]) ?? []) {
        votes[index] = (votes[index] as number) + 1;
      }
    }
    let best = 0;
    for (let index = 1; index < votes.length; index++) {
      if ((votes[index] as number) > (votes[best] as number)) {
        best = index;
      }
    }
    return (votes[best] as number) >= needed ? (this.#ids[best] ?? null) : null;
  }
}
