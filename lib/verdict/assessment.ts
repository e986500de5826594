/** What the engine answers: the shapes of the command line's JSON, which others depend on. */
import type { ClaimKind, ClaimObject, Language, Polarity } from '../claims/claim.ts';
import type { SecondOpinion } from '../dataset/compiled.ts';
import type { Component, LimitKind, Relation, Truth, Verdict } from '../dataset/vocabulary.ts';
import type { CardPlace } from '../licenses/declared.ts';
import type { Disagreement } from './second-opinion.ts';

export type OsaidResult = 'meets' | 'does-not-meet' | 'undetermined';

/** One definition's answer: the deciding rule, why, and what is missing. */
export interface DefinitionResult {
  readonly result: OsaidResult;
  /** Row of the decision table: "O2". */
  readonly rule: string;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
}

export interface G7Result {
  readonly label:
    | 'Open Source AI with Open Data'
    | 'Open Source AI'
    | 'Open Weights AI'
    | 'Weights Available AI'
    | 'closed'
    | 'undetermined';
  readonly rule: string;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
}

/** Class 3 (Open Model), 2 (Open Tooling), 1 (Open Science); 0 for none. */
export type MofClass = 0 | 1 | 2 | 3;

export interface MofResult {
  readonly atLeast: MofClass;
  readonly atMost: MofClass;
  readonly rule: 'M1' | 'M2';
  /** Progress in per cent at classes III, II and I, unknown counted as absent. */
  readonly progress: readonly [number, number, number];
  readonly missing: readonly string[];
}

export interface EuResult {
  readonly result: 'exempt-on-its-face' | 'not-exempt' | 'undetermined' | 'out-of-scope';
  readonly rule: string;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
}

export interface AssessedLimit {
  readonly kind: LimitKind;
  readonly value?: number | readonly string[];
  readonly unit?: string;
  /** License id that has the clause. */
  readonly license: string;
  readonly section: string;
  readonly summary: string;
  readonly failsOsd: boolean;
  readonly duty?: string;
  readonly phrase?: string;
  readonly scope?: string;
  readonly url: string | null;
}

export interface AssessedComponent {
  readonly component: Component;
  readonly is: Truth;
  readonly says?: string;
  readonly license?: string;
  readonly evidence: readonly string[];
}

/** How sure a relabeling is, and between which licenses. */
export interface Relabeling {
  readonly strength: 'certain' | 'likely';
  /** The freer license on the card. */
  readonly declared: string;
  /** The license whose terms the card drops, and the family it comes from. */
  readonly upstream: string;
  readonly family: string;
  /** Groups of limits that are dropped: "scale", "behaviour", "noncommercial", "copyleft" ... */
  readonly drops: readonly string[];
  readonly section: string | null;
}

export type CommercialUse = 'yes' | 'limited' | 'no' | 'unknown';

export interface ModelAssessment {
  readonly id: string | null;
  /** Family whose license governs most; null when no family is known. */
  readonly model: string | null;
  readonly variant: string | null;
  readonly families: readonly string[];
  readonly name: string;
  readonly maker: string | null;
  readonly relation: Relation;
  readonly lineage: readonly string[];
  /** Where the families were read from: certain for ids and declared bases, likely for names. */
  readonly identified: 'certain' | 'likely' | 'unknown';
  readonly license: {
    readonly declared: string | null;
    readonly governing: readonly string[];
    /** Names of the governing licenses, in the same order. */
    readonly names: readonly string[];
  };
  readonly relabeled: boolean;
  readonly relabeling: Relabeling | null;
  /**
   * A tag that contradicts the license we know of the maker, or what else the card says: its
   * `license_name`, its `license_link`, its license section. Null where that is a relabeling.
   */
  readonly mismatch: {
    readonly declared: string;
    readonly known: string;
    readonly from: 'maker' | CardPlace;
  } | null;
  readonly verdict: Verdict;
  readonly commercialUse: CommercialUse;
  /** The most telling first: those that fail the Open Source Definition. */
  readonly limits: readonly AssessedLimit[];
  readonly components: readonly AssessedComponent[];
  readonly definitions: {
    readonly osaid: DefinitionResult;
    readonly strict: DefinitionResult;
    readonly g7: G7Result;
    readonly mof: MofResult;
    readonly eu: EuResult;
  };
  /** What to call it instead: "open weights under MIT". */
  readonly words: string;
  readonly saysOpenSource: { readonly is: string; readonly evidence: readonly string[] } | null;
  readonly opinions: readonly SecondOpinion[];
  /** Where the opinions differ from our facts or from each other. */
  readonly disagreements: readonly Disagreement[];
  readonly released: string | null;
  readonly evidence: readonly string[];
}

/** `none`: the claim is not one that is judged (denied, about a tool, generic, soft). */
export type Standing = 'contradicted' | 'not-shown' | 'supported' | 'none';

export interface Finding {
  /** Index of the block, and offsets into its text. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly claim: ClaimKind;
  readonly rule: string;
  readonly language: Language;
  readonly polarity: Polarity;
  readonly of: ClaimObject;
  /** Family ids. */
  readonly models: readonly string[];
  readonly verdict: Verdict;
  readonly license: readonly string[];
  readonly standing: Standing;
  readonly flagged: boolean;
  readonly message: string;
  /** The accurate words for the model that decided. */
  readonly words: string | null;
  /** What decided: the clause or gap, with its address where there is one. */
  readonly because: {
    readonly rule: string;
    readonly text: string;
    readonly url: string | null;
  } | null;
}
