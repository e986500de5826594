/** What the worker has stored for pages that have nothing to ask it. */
import { browser } from 'wxt/browser';
import { FIRST_WORDS_KEY } from '../../lib/first-words.ts';

export async function firstWords(): Promise<unknown> {
  return (await browser.storage.local.get(FIRST_WORDS_KEY))[FIRST_WORDS_KEY];
}
