/** Tells the language of a text from its script and its most frequent words. */

import type { Language } from './claim.ts';
import { LANGUAGE_RULES } from './languages/index.ts';

const HANGUL = /[\uac00-\ud7a3]/;
const KANA = /[\u3041-\u30fa]/;
const HAN = /[\u3400-\u9fff]/;
const WORDS = /[\p{Script=Latin}]+/gu;
const SAMPLE = 1200;

/** Which languages count a word among their frequent ones. */
const COMMON = new Map<string, number[]>();
LANGUAGE_RULES.forEach((rules, index) => {
  for (const word of rules.common.split(', ')) {
    COMMON.set(word, [...(COMMON.get(word) ?? []), index]);
  }
});

const WORDS_NEEDED = 2;

/**
 * The language of a plain text, or null where it has too few words to tell.
 * @param text normalised text
 * @param needed how many frequent words it takes
 */
export function detectLanguage(text: string, needed = WORDS_NEEDED): Language | null {
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
  const votes = new Array<number>(LANGUAGE_RULES.length).fill(0);
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(sample); match !== null; match = WORDS.exec(sample)) {
    for (const index of COMMON.get(match[0]) ?? []) {
      votes[index] = (votes[index] as number) + 1;
    }
  }
  let best = 0;
  for (let index = 1; index < votes.length; index++) {
    if ((votes[index] as number) > (votes[best] as number)) {
      best = index;
    }
  }
  return (votes[best] as number) >= needed ? (LANGUAGE_RULES[best]?.id ?? null) : null;
}
