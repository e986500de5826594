/** The phrases of each language that claims are read in. */
import type { Language } from '../../claims/claim.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Phrases } from './phrases.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

export const PHRASES: Readonly<Record<Language, Phrases>> = { en, zh, ja, ko, fr, de, es, pt };
