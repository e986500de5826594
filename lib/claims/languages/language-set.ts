/** Languages made ready to read with: their terms, their frequent words, their word lists. */

import type { Language } from '../claim.ts';
import { LanguageDetector } from '../detect.ts';
import { Lexicon } from '../lexicon.ts';
import { TermFinder } from '../terms.ts';
import type { LanguageRules, Tag } from './language.ts';

/** One language with its word lists sorted for looking up. */
export interface ReadyLanguage {
  readonly rules: LanguageRules;
  readonly lexicon: Lexicon;
  /** The text with single characters rewritten; as long as before. */
  fold(text: string): string;
}

function folder({ fold }: LanguageRules): (text: string) => string {
  if (fold === undefined) return (text) => text;
  const to = [...fold.to];
  const twins = new Map([...fold.from].map((from, index) => [from, to[index] ?? from]));
  const foldable = new RegExp(`[${fold.from}]`, 'g');
  return (text) => text.replace(foldable, (character) => twins.get(character) ?? character);
}

/** What titles in other languages borrow from English. */
const BORROWED: readonly Tag[] = [
  'tool',
  'data',
  'community',
  'topic',
  'modifier',
  'model',
  'models',
];

/** The languages of an engine. Word lists are sorted when a text of the language first comes. */
export class LanguageSet {
  readonly detector: LanguageDetector;
  readonly terms: TermFinder;
  readonly #rules: ReadonlyMap<Language, LanguageRules>;
  readonly #ready = new Map<Language, ReadyLanguage>();
  #borrowed: ReadonlySet<string> | undefined;

  /** @param all the first is the one for texts in languages that are not among them */
  constructor(all: readonly LanguageRules[]) {
    this.detector = new LanguageDetector(all);
    this.terms = new TermFinder(all);
    this.#rules = new Map(all.map((rules) => [rules.id, rules]));
  }

  /** Rules of a language, or of English where it has none yet. */
  rulesOf(language: Language): LanguageRules {
    return (this.#rules.get(language) ?? this.#rules.get('en')) as LanguageRules;
  }

  /** Nouns and adjectives of English. */
  get borrowed(): ReadonlySet<string> {
    const { words } = this.rulesOf('en');
    this.#borrowed ??= new Set(BORROWED.flatMap((tag) => (words[tag] ?? '').split(', ')));
    return this.#borrowed;
  }

  /** A language, ready to read with. */
  ready(language: Language): ReadyLanguage {
    const kept = this.#ready.get(language);
    if (kept !== undefined) return kept;
    const rules = this.rulesOf(language);
    const made = { rules, lexicon: new Lexicon(rules), fold: folder(rules) };
    this.#ready.set(language, made);
    return made;
  }
}
