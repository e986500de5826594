/** A finder for the names of names.yaml: what the corpus and the unit tests use. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Mention, MentionFinder } from '../../lib/claims/claim.ts';

const names: Record<string, string[]> = parse(readFileSync(new URL('names.yaml', import.meta.url), 'utf8'));

const families = new Map(
  Object.entries(names).flatMap(([family, list]) => list.map((name) => [name.toLowerCase(), family] as const)),
);

const longestFirst = [...families.keys()].sort((a, b) => b.length - a.length);
const pattern = new RegExp(
  `(?<![a-z0-9/])(?:${longestFirst.map((name) => name.replace(/[.+]/g, '\\$&')).join('|')})(?![a-z0-9]|\\.\\w)`,
  'gi',
);

/** Names that hold a model's name and are something else. */
const NOT_MODELS = /llama\.cpp|LLaMA-Factory|Llama Index|Llama Stack/gi;

/** Mentions of the listed names, in order. */
export const findNames: MentionFinder = (text) => {
  const blanked = text.replace(NOT_MODELS, (name) => ' '.repeat(name.length));
  return Array.from(blanked.matchAll(pattern), (match): Mention => ({
    start: match.index,
    end: match.index + match[0].length,
    family: families.get(match[0].toLowerCase()) ?? null,
    sure: true,
  }));
};
