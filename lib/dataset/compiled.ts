/** The dataset as the extension carries it: plain JSON, ready to use once parsed. */
import type { FactFile, FamilyFile, LicenseFile } from './schema.ts';
import type { Component } from './vocabulary.ts';

export type License = Omit<LicenseFile, 'names'> & {
  readonly osiApproved: boolean | null;
  readonly fsfLibre: boolean | null;
};

export type Facts = Partial<Record<Component, FactFile>>;
export type Variant = Omit<FamilyFile['variants'][number], 'names' | 'elsewhere'>;

/** What the two public indexes say of a family: their classes and scores, as theirs. */
export interface SecondOpinion {
  readonly index: 'osai' | 'mot';
  readonly name: string;
  readonly url: string;
  /** European index: points of 12. */
  readonly score?: readonly [points: number, of: number];
  /** European index: per dimension o(pen), p(artial), c(losed). */
  readonly dimensions?: Readonly<Record<string, 'open' | 'partial' | 'closed'>>;
  /** Model Openness Tool: class 3, 2, 1 or 0 for none, and progress in per cent. */
  readonly mofClass?: number;
  readonly progress?: readonly number[];
  readonly license?: string;
}

export type Family = Omit<FamilyFile, 'names' | 'weakNames' | 'elsewhere' | 'variants'> & {
  readonly owner: string;
  readonly variants: readonly Variant[];
  readonly opinions?: readonly SecondOpinion[];
  readonly elsewhere?: FamilyFile['elsewhere'];
  /** Names as people write them, for display and search. */
  readonly names: readonly string[];
};

/** A reference to a family, or to a variant of it: `family` or `family#variant`. */
export type Ref = string;

/** What a name stands for. One entry of a node of the name tree. */
export type NameEntry =
  | { readonly to: Ref; readonly weak?: true }
  /** A series named without its version: its families, newest first. */
  | { readonly series: string; readonly weak?: true }
  /** Something that only looks like a model of ours. */
  | { readonly not: string };

/** Token tree: each key a token, `''` the entry that ends here. */
export interface NameTree {
  readonly [token: string]: NameTree | NameEntry;
}

/** Globs of one hub owner, longest literal first: pattern after the slash, and where it leads. */
export type OwnerPatterns = readonly (readonly [pattern: string, to: Ref])[];

export interface Dataset {
  readonly format: 1;
  /** Day of the newest check, then a digest of the content: "2026-11-23+1a2b3c4d". */
  readonly version: string;
  readonly licenses: Readonly<Record<string, License>>;
  readonly families: Readonly<Record<string, Family>>;
  readonly series: Readonly<Record<string, { readonly name: string; readonly families: readonly string[] }>>;
  /** Whole hub ids in lower case. */
  readonly ids: Readonly<Record<string, Ref>>;
  /** Hub owners in lower case. */
  readonly owners: Readonly<Record<string, OwnerPatterns>>;
  /** Ids of other registries: `ollama:llama3.1`, or `ollama:llama3.1*`. */
  readonly elsewhere: Readonly<Record<string, Ref>>;
  readonly names: NameTree;
  /** License names, tags and SPDX ids in lower case, blanks folded. */
  readonly licenseNames: Readonly<Record<string, string>>;
}
