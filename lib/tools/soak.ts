/**
 * `npm run soak [-- --minutes N]`: the fuzzing of `npm test` with new seeds, round after round, and
 * faults put between our storage and its disk. Bounded; its figures go into docs/reliability.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { faultyRound } from '../../tests/unit/hostile/faults.ts';
import { SUITES } from '../../tests/unit/hostile/suites.ts';
import { PROJECT_ROOT } from './dataset-file.ts';

const PAGE = join(PROJECT_ROOT, 'docs/reliability.md');
const [BEGIN, END] = ['<!-- soak -->', '<!-- /soak -->'];
const MINUTE = 60_000;
/** Faults of a round, beside its fuzzed cases. */
const FAULTS = 2000;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Math.min(120, Math.max(0.1, Number(values.minutes) || 10));

interface Figures {
  rounds: number;
  cases: number;
  faults: number;
  readonly lost: string[];
}

async function round(figures: Figures, seed: number, until: number): Promise<void> {
  for (const { name, cases, property } of SUITES) {
    if (Date.now() > until) return;
    const details = await fc.check(property, { numRuns: cases, seed });
    figures.cases += details.numRuns;
    if (details.failed) figures.lost.push(`${name}: ${fc.defaultReportMessage(details)}`);
  }
  const { faults, lost } = await faultyRound(seed, FAULTS);
  figures.faults += faults;
  figures.lost.push(...lost);
  figures.rounds++;
}

function table({ rounds, cases, faults, lost }: Figures, first: number): string {
  const number = new Intl.NumberFormat('en');
  return [
    '| Last soak | |',
    '| --- | --- |',
    `| Cases tried | ${number.format(cases)} |`,
    `| Faults injected | ${number.format(faults)} |`,
    `| Things lost | ${lost.length === 0 ? 'none' : lost.length} |`,
    `| Full rounds | ${rounds}, seeds from ${first} |`,
  ].join('\n');
}

function writeFigures(text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
  writeFileSync(PAGE, `${page.slice(0, from)}\n\n${text}\n\n${page.slice(to)}`);
}

const figures: Figures = { rounds: 0, cases: 0, faults: 0, lost: [] };
const first = Math.floor(Date.now() / 1000) % 1_000_000_000;
const until = Date.now() + minutes * MINUTE;
for (let seed = first; Date.now() < until && figures.lost.length === 0; seed++)
  await round(figures, seed, until);
const text = table(figures, first);
writeFigures(text);
console.log(text);
for (const one of figures.lost) console.error(one);
if (figures.lost.length > 0) process.exitCode = 1;
