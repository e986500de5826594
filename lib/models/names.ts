/** Looks up names in the dataset's token tree. */
import type { NameEntry, NameTree } from '../dataset/compiled.ts';
import type { Tokens } from './tokens.ts';

/** A name found at token `first` up to but not including token `end`. */
export interface NameMatch {
  readonly entry: NameEntry;
  readonly first: number;
  readonly end: number;
}

const DIGITS = /^\d+$/;

/** Own keys only: a page may well write "constructor". */
function child(node: NameTree, token: string): NameTree | undefined {
  return Object.hasOwn(node, token) ? (node[token] as NameTree) : undefined;
}

/** First tokens of the names of a tree. Most words of a text are none: a Map says so soonest. */
const firsts = new WeakMap<NameTree, ReadonlyMap<string, NameTree>>();

function firstsOf(tree: NameTree): ReadonlyMap<string, NameTree> {
  let known = firsts.get(tree);
  if (known === undefined) {
    known = new Map(Object.entries(tree) as [string, NameTree][]);
    firsts.set(tree, known);
  }
  return known;
}

/**
 * Whether the words after a match make it another version: "Llama 3" in "Llama 3.9", where the
 * text joins the next number with a dot and the tree knows no such version.
 */
function isOtherVersion(text: string, tokens: Tokens, end: number): boolean {
  const next = tokens.words[end];
  const last = tokens.words[end - 1];
  if (next === undefined || last === undefined || !DIGITS.test(next) || !DIGITS.test(last))
    return false;
  return (
    tokens.starts[end] === (tokens.ends[end - 1] ?? 0) + 1 &&
    text[tokens.ends[end - 1] ?? 0] === '.'
  );
}

/**
 * The longest name that starts at a token.
 * @returns null where none does, or where the words name a version that nobody knows.
 */
export function matchNameAt(
  tree: NameTree,
  text: string,
  tokens: Tokens,
  first: number,
): NameMatch | null {
  let node = firstsOf(tree).get(tokens.words[first] ?? '');
  let best: NameMatch | null = null;
  for (let end = first + 1; node !== undefined; end++) {
    if (Object.hasOwn(node, '')) best = { entry: node[''] as NameEntry, first, end };
    const next = tokens.words[end];
    node = next === undefined ? undefined : child(node, next);
  }
  return best !== null && isOtherVersion(text, tokens, best.end) ? null : best;
}

/** All names in a text, from left to right, the longest at each place, without overlaps. */
export function matchNames(tree: NameTree, text: string, tokens: Tokens): NameMatch[] {
  const found: NameMatch[] = [];
  for (let first = 0; first < tokens.words.length; first++) {
    const match = matchNameAt(tree, text, tokens, first);
    if (match === null) continue;
    found.push(match);
    first = match.end - 1;
  }
  return found;
}
