/** What a language has to say for itself, so that the rules can be the same for all. */

import type { ClaimKind, Language } from '../claim.ts';

/**
 * What a word does in a sentence, as far as openness claims go. A word can do one thing only; the
 * lists name the use that matters near a term.
 */
export type Tag =
  // Nouns that say what is open.
  | 'model'
  | 'models'
  | 'weights'
  | 'tool'
  | 'data'
  | 'community'
  | 'topic'
  // What stands around nouns.
  | 'modifier'
  | 'det'
  | 'self'
  | 'own'
  | 'pronoun'
  | 'we'
  | 'of'
  | 'prep'
  | 'possessive'
  | 'topicMark'
  | 'objectMark'
  | 'and'
  | 'that'
  | 'such'
  // Sets and comparison.
  | 'among'
  | 'other'
  | 'many'
  | 'best'
  | 'beat'
  | 'closed'
  | 'level'
  | 'etc'
  // Verbs.
  | 'be'
  | 'release'
  | 'verb'
  | 'adverb'
  | 'to'
  // Polarity.
  | 'not'
  | 'only'
  | 'future'
  | 'will'
  | 'later'
  | 'say'
  | 'doubt'
  | 'whether'
  | 'but'
  // Found by the tokenizer, never listed.
  | 'term'
  | 'mention'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'left'
  | 'right'
  | 'mark'
  | 'word';

/** Words by what they do: lists with commas between the words, for the eye and for diffs. */
export type WordLists = Partial<Record<Tag, string>>;

/**
 * How a term is built into a sentence: `word` is adjective, noun or verb as the place has it;
 * `verb` can only be a verb; `past` is a participle or past tense.
 */
export type TermForm = 'word' | 'verb' | 'past' | 'phrase';

/** One openness term. */
export interface TermPattern {
  /** Regular expression over normalised text, without groups that capture. */
  readonly pattern: string;
  readonly kind: ClaimKind;
  readonly form: TermForm;
  /** Shown and never flagged. */
  readonly soft?: boolean;
  /** Counts only in one of these spellings, as "OSS" does. */
  readonly exact?: readonly string[];
  readonly license?: string;
}

/**
 * One language of the detector. Plain data and nothing else: the extension carries it as JSON, which
 * its worker reads when it wakes.
 */
export interface LanguageRules {
  readonly id: Language;
  /** Words that are frequent in this language and not in its neighbours; for telling them apart. */
  readonly common: string;
  /** Terms of this language. They are looked for in every text, since languages mix. */
  readonly terms: readonly TermPattern[];
  /** False where words are not parted by blanks. */
  readonly spaced: boolean;
  /** Where the noun stands that the adjective belongs to. */
  readonly nounAfter: boolean;
  readonly nounBefore: boolean;
  /** Whether the object stands before its verb, as in Japanese and Korean. */
  readonly verbLast: boolean;
  readonly words: WordLists;
  /** Characters to read as others before words are looked up: each of `from` as its twin in `to`. */
  readonly fold?: { readonly from: string; readonly to: string };
}
