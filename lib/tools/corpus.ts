/** `npm run corpus`: scores the claim detector on the labelled corpus, beside a naive rival. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNames } from '../../tests/corpus/names.ts';
import type { Block, Subject } from '../claims/block.ts';
import type { Claim } from '../claims/claim.ts';
import { findClaims } from '../claims/find.ts';
import { ALL_LANGUAGES } from '../claims/languages/index.ts';

/** What the corpus says of one occurrence, in the order of the text. */
export interface Expected {
  readonly flagged: boolean;
  readonly polarity?: string;
  readonly of?: string;
  readonly targets?: readonly string[];
}

/** One labelled snippet. Variants of one sentence share the frame, and so the half they are in. */
export interface Snippet {
  readonly text?: string;
  readonly blocks?: readonly Block[];
  readonly language: string;
  readonly phenomenon: string;
  readonly frame: string;
  readonly expect: readonly Expected[];
}

const FOLDER = join(import.meta.dirname, '../../tests/corpus');
const SUBJECT: Subject = { kind: 'model', id: 'example/aurora-7b', name: 'Aurora 7B' };

/** All snippets of the corpus. */
export function readCorpus(): Snippet[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trim().split('\n'))
    .map((line): Snippet => JSON.parse(line));
}

/** Half of the frames, by a hash of their names: not looked at while rules are written. */
export function isHeldOut({ frame }: Snippet): boolean {
  let hash = 2166136261;
  for (const character of frame) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  }
  return ((hash >>> 8) & 1) === 1;
}

/** Whether a claim may become a flag, whatever the model's verdict. */
export function isCandidate(claim: Claim): boolean {
  return (
    claim.polarity === 'asserts' &&
    claim.object === 'model' &&
    !claim.soft &&
    claim.target.of !== 'generic'
  );
}

function targetsOf({ target }: Claim): string[] {
  return target.of === 'mentions'
    ? target.mentions.map(({ family }) => family ?? '?')
    : [target.of];
}

function blocksOf(snippet: Snippet): readonly Block[] {
  return snippet.blocks ?? [{ role: 'paragraph', text: snippet.text ?? '' }];
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return (
    new Set([...left, ...right]).size === new Set(left).size &&
    new Set(left).size === new Set(right).size
  );
}

/** One occurrence, expected and found. */
export interface Outcome {
  readonly snippet: Snippet;
  readonly expected: Expected;
  /** Flagged by the detector, and about the right models. */
  readonly flagged: boolean;
  readonly rightTarget: boolean;
  readonly naive: boolean;
  readonly claim: Claim | undefined;
}

const NAIVE = /open.?sourc|开源|開源|オープンソース|오픈 ?소스|c[oó]digo abert?[io]|quelloffen/i;

/** Compares a snippet's expectations with the detector and with the naive rule. */
export function outcomesOf(snippet: Snippet): Outcome[] {
  const blocks = blocksOf(snippet);
  const claims = findClaims({ subject: SUBJECT, blocks }, findNames, ALL_LANGUAGES).filter(
    ({ kind }) => kind === 'open-source',
  );
  return snippet.expect.map((expected, index) => {
    const claim = claims[index];
    const flagged = claim !== undefined && isCandidate(claim);
    const rightTarget =
      expected.targets === undefined ||
      (claim !== undefined && sameSet(targetsOf(claim), expected.targets));
    const naive = blocks.some(({ text }) => NAIVE.test(text) && findNames(text, 0).length > 0);
    return { snippet, expected, flagged, rightTarget, naive, claim };
  });
}

/** Precision, recall and F1 of flags; a flag on the wrong model is wrong and the right one missed. */
export function scoreOf(
  outcomes: readonly Outcome[],
  flag: (outcome: Outcome) => boolean,
  strict: boolean,
) {
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const outcome of outcomes) {
    const flagged = flag(outcome);
    given += flagged ? 1 : 0;
    wanted += outcome.expected.flagged ? 1 : 0;
    right += flagged && outcome.expected.flagged && (!strict || outcome.rightTarget) ? 1 : 0;
  }
  const precision = given === 0 ? 1 : right / given;
  const recall = wanted === 0 ? 1 : right / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { count: outcomes.length, precision, recall, f1 };
}

function row(name: string, outcomes: readonly Outcome[]): string {
  const ours = scoreOf(outcomes, ({ flagged }) => flagged, true);
  const naive = scoreOf(outcomes, (outcome) => outcome.naive, false);
  const cells = [ours.precision, ours.recall, ours.f1, naive.precision, naive.recall, naive.f1];
  return `${name.padEnd(14)}${String(ours.count).padStart(5)}  ${cells.map((cell) => cell.toFixed(3)).join('  ')}`;
}

function table(title: string, outcomes: readonly Outcome[]): void {
  console.log(`\n${title}\n${' '.repeat(21)}P      R      F1     naive P  R      F1`);
  for (const key of ['language', 'phenomenon'] as const) {
    for (const value of [...new Set(outcomes.map(({ snippet }) => snippet[key]))]) {
      console.log(
        row(
          value,
          outcomes.filter(({ snippet }) => snippet[key] === value),
        ),
      );
    }
    console.log('');
  }
  console.log(row('all', outcomes));
}

/** Occurrences where the detector differs from the label. */
export function confusionsIn(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(
    ({ expected, flagged, rightTarget }) =>
      flagged !== expected.flagged || (expected.flagged && !rightTarget),
  );
}

function printConfusions(outcomes: readonly Outcome[]): void {
  for (const { snippet, expected, claim, flagged } of confusionsIn(outcomes)) {
    const text =
      snippet.text ??
      blocksOf(snippet)
        .map((block) => block.text)
        .join(' / ');
    const got =
      claim === undefined
        ? 'nothing'
        : `${claim.polarity} ${claim.object} ${claim.rule} ${targetsOf(claim)}`;
    const kind = flagged ? (expected.flagged ? 'wrong model' : 'false flag') : 'missed';
    console.log(
      `${kind.padEnd(12)}${snippet.language} ${snippet.phenomenon}: ${text}\n            got ${got}`,
    );
  }
}

if (process.argv[1] === import.meta.filename) {
  const outcomes = readCorpus().flatMap(outcomesOf);
  const tuned = outcomes.filter(({ snippet }) => !isHeldOut(snippet));
  table('Tuned on', tuned);
  table(
    'Held out',
    outcomes.filter(({ snippet }) => isHeldOut(snippet)),
  );
  console.log('\nConfusions (of the half that rules were tuned on; --held-out shows the other)');
  printConfusions(process.argv.includes('--held-out') ? outcomes : tuned);
}
