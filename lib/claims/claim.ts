/** What a claim is, before anybody asks whether it is true. */

export const CLAIM_KINDS = [
  'open-source',
  'open-weights',
  'license',
  'commercial-use',
  'no-restrictions',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** `quotes` covers reports with distance, questions and discussed terms; `denies` covers plans. */
export type Polarity = 'asserts' | 'denies' | 'quotes';

export const CLAIM_OBJECTS = ['model', 'tool', 'dataset', 'community', 'unclear'] as const;
export type ClaimObject = (typeof CLAIM_OBJECTS)[number];

export const LANGUAGES = ['en', 'zh', 'ja', 'ko', 'fr', 'de', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A model named in a block: by name, or by a link to its page. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Family id of the dataset, or null for a known model-like name that is none of ours. */
  readonly family: string | null;
  /** Variant id where the words name one ("Qwen2.5-72B"). */
  readonly variant?: string;
  /** Series id where a series is named without its version ("Llama"); `family` is its newest. */
  readonly series?: string;
  /** Hub id, where the mention is one or links to one. */
  readonly hubId?: string;
  /** False for an ordinary word that is a model's name only in context ("Falcon"). */
  readonly sure: boolean;
}

/** Which model a claim is about. `generic`: models in general, or none. */
export type ClaimTarget =
  | { readonly of: 'mentions'; readonly mentions: readonly LocatedMention[] }
  | { readonly of: 'subject' }
  | { readonly of: 'generic' };

/** A mention and the block it stands in. */
export interface LocatedMention extends Mention {
  readonly block: number;
}

/** One openness term in the text, read. Offsets are into the text of `blocks[block]`. */
export interface Claim {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: ClaimKind;
  /** The license the words name, for kind `license`: an id of the dataset. */
  readonly license?: string;
  readonly polarity: Polarity;
  readonly object: ClaimObject;
  readonly target: ClaimTarget;
  readonly language: Language;
  /** Name of the rule that decided; documented in docs/claim-rules.md. */
  readonly rule: string;
  /** Whether a bare or soft term ("open model") that is shown but never flagged. */
  readonly soft: boolean;
}

/** Finds the models named in one block's text, in order, without overlaps. */
export type MentionFinder = (text: string, block: number) => readonly Mention[];
