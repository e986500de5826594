/** The languages the detector reads. A new one is added here and nowhere else. */

import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { LanguageRules } from './language.ts';
import { LanguageSet } from './language-set.ts';
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

/** All of them, ready to read with. For Node: the extension's code imports none of this. */
export const ALL_LANGUAGES = new LanguageSet(LANGUAGE_RULES);
