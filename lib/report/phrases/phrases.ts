/** What a draft is put together from: the same in each language, in the voice of whoever reports. */
import type { Verdict } from '../../dataset/vocabulary.ts';
import type { Part } from '../against.ts';

export interface Phrases {
  readonly title: (name: string) => string;
  /** Opens the draft: thanks, and what was read. */
  readonly opening: (name: string) => string;
  readonly readThere: string;
  readonly definitions: Readonly<Record<'osaid' | 'strict', string>>;
  /** Before the clauses and parts that rule the claim out. */
  readonly ruledOut: (definition: string) => string;
  /** Before the parts that nobody has shown. */
  readonly notShown: (definition: string) => string;
  readonly alsoNotShown: string;
  readonly section: (section: string) => string;
  readonly withheld: (part: string) => string;
  readonly source: string;
  readonly accurate: (words: string) => string;
  readonly closing: string;
  readonly page: string;
  readonly date: string;
  readonly checkedWith: (version: string, dataset: string) => string;
  readonly cardTitle: (name: string) => string;
  readonly cardOpening: string;
  readonly replace: string;
  readonly by: string;
  /** What a model is called by its verdict, under a license. */
  readonly words: Readonly<Record<Verdict, (license: string) => string>>;
  /** What stands in for "open source" before a noun, by verdict. */
  readonly terms: Readonly<Record<Verdict, string>>;
  readonly parts: Readonly<Record<Part, string>>;
}
