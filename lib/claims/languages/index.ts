/** The languages the detector reads. A new one is added here and nowhere else. */

import type { Language } from '../claim.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { LanguageRules } from './language.ts';
import { portuguese } from './pt.ts';
import { chinese } from './zh.ts';

/** Order matters only where two languages fit a text equally well: the earlier one wins. */
export const LANGUAGE_RULES: readonly LanguageRules[] = [
  english,
  chinese,
  japanese,
  korean,
  french,
  german,
  spanish,
  portuguese,
];

const BY_ID = new Map<Language, LanguageRules>(LANGUAGE_RULES.map((rules) => [rules.id, rules]));

/** Rules of a language, or English where it has none yet. */
export function rulesOf(language: Language): LanguageRules {
  return BY_ID.get(language) ?? english;
}
