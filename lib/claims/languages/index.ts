/** The languages the detector reads. A new one is added here and nowhere else. */

import type { Language } from '../claim.ts';
import { english } from './en.ts';
import type { LanguageRules } from './language.ts';

/** Order matters only where two languages fit a text equally well: the earlier one wins. */
export const LANGUAGE_RULES: readonly LanguageRules[] = [english];

const BY_ID = new Map<Language, LanguageRules>(LANGUAGE_RULES.map((rules) => [rules.id, rules]));

/** Rules of a language, or English where it has none yet. */
export function rulesOf(language: Language): LanguageRules {
  return BY_ID.get(language) ?? english;
}
