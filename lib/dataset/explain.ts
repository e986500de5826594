/** Turns what zod finds wrong into an instruction for whoever wrote the file. */
import type * as z from 'zod';
import { nearest } from './nearest.ts';

/** What to write where a format is not met, by zod's name of the format. */
const FORMATS: Readonly<Record<string, string>> = {
  url: 'write a whole address: https://…',
  date: 'write a day: 2026-11-23',
};

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list: [one, two]',
  string: 'text, in quotes where YAML would read a number or a date',
  number: 'a number',
  boolean: 'true or false',
  object: 'a mapping: { is: yes, at: card }',
  record: 'a mapping of names to values',
};

function explainType(issue: z.core.$ZodIssueInvalidType): string {
  const wanted = TYPES[issue.expected] ?? issue.expected;
  if (issue.input === undefined) return `missing; write ${wanted}`;
  return issue.input === null
    ? `empty; write ${wanted}, or leave the field out`
    : `write ${wanted}`;
}

function explainSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const unit =
    issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : '';
  return issue.code === 'too_small'
    ? `write at least ${issue.minimum}${unit}`
    : `write at most ${issue.maximum}${unit}`;
}

/** Of a value that may be one of several things, the one that it comes closest to. */
function closestBranch(branches: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) =>
    Math.max(
      ...issues.map(({ path, code }) => path.length * 2 + (code === 'invalid_type' ? 0 : 1)),
    );
  return branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best));
}

function explainWord(word: unknown, words: readonly unknown[]): string {
  const known = words.map(String);
  const meant = nearest(String(word), known);
  const list = known.length > 12 ? `${known.slice(0, 12).join(', ')}, …` : known.join(', ');
  return meant === null ? `write one of: ${list}` : `write "${meant}" (one of: ${list})`;
}

function explainKeys(keys: readonly string[]): string {
  const fields = keys.map((key) => `"${key}"`).join(', ');
  return `no such field: ${fields}; the fields are in docs/data.md`;
}

function explainWhat(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue);
    case 'invalid_value':
      return explainWord(issue.input, issue.values);
    case 'unrecognized_keys':
      return explainKeys(issue.keys);
    case 'invalid_key':
      return issue.issues.map(explainWhat).join('; ');
    case 'invalid_format':
      return FORMATS[issue.format] ?? `write ${issue.message}`;
    case 'too_small':
    case 'too_big':
      return explainSize(issue);
    default:
      return issue.message;
  }
}

/**
 * Explains an issue.
 * @returns the place in the file and what to write there; for a value that fits none of several
 * forms, what keeps it from the form that it comes closest to.
 */
export function explain(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return closestBranch(issue.errors).flatMap((inner) =>
      explain({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue),
    );
  }
  const where = issue.path.map(String).join('.') || 'the file';
  return [{ path: issue.path, message: `${where}: ${explainWhat(issue)}` }];
}
