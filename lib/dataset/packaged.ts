/**
 * The data that came with the extension, checked. The one place that loads them. All of our own pages
 * and the worker have one origin, in which the files lie at the root.
 */
import type { LanguageRules } from '../claims/languages/language.ts';
import { LanguageSet } from '../claims/languages/language-set.ts';
import type { Dataset } from './compiled.ts';
import { DATASET_SHA256, DamagedDataset, LANGUAGES_SHA256, openPackaged } from './integrity.ts';

async function open<T>(fetched: Promise<Response>, expected: string | null): Promise<T> {
  const response = await fetched.catch(() => null);
  if (!response?.ok) throw new DamagedDataset('a packaged file is missing');
  return openPackaged(await response.arrayBuffer(), expected);
}

export function packagedDataset(): Promise<Dataset> {
  return open(fetch('/dataset.json'), DATASET_SHA256);
}

/** The words of all languages: data and not code, so that no script carries them. */
export async function packagedLanguages(): Promise<LanguageSet> {
  return new LanguageSet(await open<LanguageRules[]>(fetch('/languages.json'), LANGUAGES_SHA256));
}
