/**
 * What runs inside Chromium: our scan as it is shipped and its rivals, over one page. Bundled by
 * tests/bench/bundle.ts and driven from outside.
 */
import Mark from 'mark.js';
import { ALL_LANGUAGES, LANGUAGE_RULES } from '../../../lib/claims/languages/index.ts';
import { LanguageSet } from '../../../lib/claims/languages/language-set.ts';
import type { Dataset } from '../../../lib/dataset/compiled.ts';
import { createEngine, type Engine } from '../../../lib/engine.ts';
import { createPainter } from '../../../lib/marks/painter.ts';
import type { Actions, Mark as PageMark } from '../../../lib/marks/scene.ts';
import { blocksToAskNow } from '../../../lib/scan/candidates.ts';
import { rangeOf } from '../../../lib/scan/range.ts';
import type { ScannedBlock } from '../../../lib/scan/reader.ts';
import { race, timeOf } from '../measure.ts';

const SEARCH = /open[\s-]?source/i;
const SEARCH_ALL = /open[\s-]?source/gi;
const NAMES = /llama|qwen|gemma|mistral|deepseek|phi|falcon/i;

function eachText(visit: (data: string) => void): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    visit((node as Text).data);
}

/** The lower limit: every text node is touched and its text taken. */
function bare(): number {
  let length = 0;
  eachText((data) => {
    length += data.length;
  });
  return length;
}

function oneRegex(): number {
  let found = 0;
  eachText((data) => {
    if (SEARCH.test(data)) found++;
  });
  return found;
}

/** The naive rule: the words and a model's name in one text node. */
function naive(): number {
  let found = 0;
  eachText((data) => {
    if (SEARCH.test(data) && NAMES.test(data)) found++;
  });
  return found;
}

/** mark.js marks what it finds; taking the marks out again is not counted. */
function markJs(): Promise<number> {
  const mark = new Mark(document.body);
  return new Promise((finished) => {
    let took = 0;
    const start = performance.now();
    mark.markRegExp(SEARCH_ALL, {
      done: () => {
        took = performance.now() - start;
        mark.unmark({ done: () => finished(took) });
      },
    });
  });
}

/** What the content script does before it asks anybody. */
const scan = (): readonly ScannedBlock[] => blocksToAskNow([document.body]);

let engine: Engine | null = null;
let source = '';

/** The way to the background and back: messages of extensions travel as JSON. */
const travel = <T>(message: T): T => JSON.parse(JSON.stringify(message)) as T;

/** Scan, question, engine, answer, ranges: all up to what is drawn. */
function full() {
  const asked = scan();
  if (engine === null || asked.length === 0) return [];
  const subject = { kind: 'article' as const, name: document.title };
  const message = travel({ subject, blocks: asked.map(({ block }) => block) });
  const found = travel(engine.assessDocument(message));
  return found.flatMap((finding, index) => {
    const at = asked[finding.block];
    if (at === undefined) return [];
    return [
      {
        finding: { ...finding, index },
        range: rangeOf(at, finding.start, finding.end),
        element: at.element,
      },
    ];
  });
}

/** Draws marks, then takes them out again, and watches the page meanwhile. */
async function drawing(most: number) {
  const before = document.documentElement.outerHTML;
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push((entry as unknown as { value: number }).value);
  });
  observer.observe({ type: 'layout-shift', buffered: false });
  // What cards say is of no matter here: none is open.
  const marks = full()
    .slice(0, most)
    .map((mark) => ({
      ...mark,
      finding: { ...mark.finding, standing: 'contradicted', flagged: true, dismissed: false },
      block: mark.element.textContent ?? '',
    })) as unknown as PageMark[];
  const ended = new AbortController();
  const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 20)));
  await frame();
  const actions = { dismiss: () => undefined, open: () => undefined } as unknown as Actions;
  const painter = createPainter(actions, ended.signal);
  performance.mark('unwash-draw');
  const took = timeOf(() =>
    painter.paint({
      summary: null,
      marks,
      look: { theme: 'auto', textSize: 100 },
      badgePlace: () => null,
    }),
  );
  performance.mark('unwash-drawn');
  await frame();
  const drawn = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  ended.abort();
  await frame();
  observer.disconnect();
  const same = document.documentElement.outerHTML === before;
  return { took, drawn, shift: shifts.reduce((sum, one) => sum + one, 0), same };
}

/** All languages as the extension carries them. */
const WORDS = JSON.stringify(LANGUAGE_RULES);

/** Waking: the dataset parsed and a listing of ids answered, beside parsing alone. */
function wake(ids: readonly string[]) {
  const parse = timeOf(() => JSON.parse(source));
  const answer = timeOf(() => {
    const woken = createEngine(JSON.parse(source) as Dataset, new LanguageSet(JSON.parse(WORDS)));
    return ids.map((id) => woken.assessModel({ id }));
  });
  return { parse, answer };
}

const bench = {
  scan,
  full,
  load(dataset: string): void {
    source = dataset;
    engine = createEngine(JSON.parse(dataset) as Dataset, ALL_LANGUAGES);
  },
  wake,
  drawing,
  async rivals(rounds: number, markRounds: number, repeats: number) {
    const times = race(
      [
        { name: 'bare', run: bare },
        { name: 'regex', run: oneRegex },
        { name: 'naive', run: naive },
        { name: 'scan', run: scan },
        { name: 'full', run: full },
      ],
      rounds,
      2,
      repeats,
    );
    const mark: number[] = [];
    for (let round = 0; round < markRounds; round++) mark.push(await markJs());
    const counts = { length: bare(), asked: scan().length, found: full().length };
    return { times, mark: mark.sort((a, b) => a - b)[markRounds >> 1] ?? 0, counts };
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { unwashBench: bench });
