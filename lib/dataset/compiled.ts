/** The dataset as the extension carries it: plain JSON, ready to use once parsed. */
import type { OsaiDimension } from './opinion-schema.ts';
import type { FactFile, FamilyFile, LicenseFile } from './schema.ts';
import type { Component } from './vocabulary.ts';

export type License = Omit<LicenseFile, 'names' | 'notes'> & {
  readonly osiApproved: boolean | null;
  readonly fsfLibre: boolean | null;
};

export type Facts = Partial<Record<Component, FactFile>>;
export type Variant = Omit<FamilyFile['variants'][number], 'names' | 'ids' | 'elsewhere'>;

/** What one of the two public indexes says of a family: its classes and scores, as its own. */
export interface SecondOpinion {
  readonly index: 'osai' | 'mot';
  readonly name: string;
  readonly url: string;
  /** Variant of the family that the entry speaks of, where it is one. */
  readonly variant?: string;
  /** European index: the model of the series that was judged. */
  readonly model?: string;
  /** European index: points of 12. */
  readonly score?: readonly [points: number, of: number];
  readonly dimensions?: Readonly<Record<OsaiDimension, 'open' | 'partial' | 'closed'>>;
  /** European index: license of the model, in its words. */
  readonly license?: string;
  /** Model Openness Tool: class 3, 2, 1 or 0 for none, and progress in per cent. */
  readonly mofClass?: number;
  readonly progress?: readonly number[];
}

/** Whom to name wherever an index's opinions are shown or shipped. */
export interface OpinionSource {
  readonly name: string;
  readonly url: string;
  readonly license: string;
  readonly licenseUrl: string;
  readonly credit: string;
  /** A notice that has to travel with the data. */
  readonly notice?: string;
}

export type Family = Omit<
  FamilyFile,
  'names' | 'weakNames' | 'ids' | 'elsewhere' | 'notes' | 'variants'
> & {
  /** Folder of the family's file, one a maker. */
  readonly owner: string;
  /** Names that are ordinary words too: they count only when they are written like this. */
  readonly spellings: readonly string[];
  readonly variants: readonly Variant[];
  readonly opinions?: readonly SecondOpinion[];
};

/** A reference to a family, or to a variant of it: `family` or `family#variant`. */
export type Ref = string;

/** What a name stands for. One entry of a node of the name tree. */
export type NameEntry =
  /** `weak`: an ordinary word, only in context. `cased`: ordinary words, only with a capital. */
  | { readonly to: Ref; readonly weak?: true; readonly cased?: true }
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
  readonly series: Readonly<
    Record<string, { readonly name: string; readonly families: readonly string[] }>
  >;
  /** Whole hub ids in lower case. */
  readonly ids: Readonly<Record<string, Ref>>;
  /** Hub owners in lower case. */
  readonly owners: Readonly<Record<string, OwnerPatterns>>;
  /** Ids of other registries: `ollama:llama3.1`, or `ollama:llama3.1*`. */
  readonly elsewhere: Readonly<Record<string, Ref>>;
  readonly names: NameTree;
  /** Whom to name for the second opinions, by index. */
  readonly opinionSources: Readonly<Record<string, OpinionSource>>;
  /** License names, tags and SPDX ids in lower case, blanks folded. */
  readonly licenseNames: Readonly<Record<string, string>>;
}
