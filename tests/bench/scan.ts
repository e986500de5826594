/** Reading a page in Chromium: our scan beside a bare pass, one expression and mark.js, on one page. */
import type { Browser, Page } from 'puppeteer-core';
import type { Bench } from './in-page/index.ts';
import { pageOf } from './pages.ts';
import { type Result, ratio, round } from './result.ts';

declare global {
  var unwashBench: Bench;
}

const PART = 'Reading a page (Chromium)';
const SIZES = [2_000, 20_000, 100_000] as const;

/** A page with the bundled code in it. */
export async function benchPage(
  browser: Browser,
  html: string,
  code: string,
  dataset: string,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(code);
  await page.evaluate((text) => unwashBench.load(text), dataset);
  return page;
}

async function measure(
  browser: Browser,
  code: string,
  dataset: string,
  blocks: number,
  claimEvery: number,
) {
  const page = await benchPage(browser, pageOf({ blocks, claimEvery }), code, dataset);
  const rounds = blocks > 50_000 ? 7 : blocks > 10_000 ? 11 : 25;
  const markRounds = blocks > 50_000 ? 1 : 3;
  const result = await page.evaluate(
    (many, marks, each) => unwashBench.rivals(many, marks, each),
    rounds,
    markRounds,
    blocks > 10_000 ? 1 : 10,
  );
  await page.close();
  return result;
}

type Measured = Awaited<ReturnType<typeof measure>>;

const time = ({ times }: Measured, name: string): number => times[name] ?? 0;

function withoutTerms(blocks: number, measured: Measured): Result[] {
  const bare = ['bare pass', time(measured, 'bare')] as const;
  const label = `${round(blocks)} blocks without a term`;
  return [
    ratio(PART, `${label}: scan`, time(measured, 'scan'), bare, { most: 2 }),
    ratio(PART, `${label}: one regular expression`, time(measured, 'regex'), bare),
  ];
}

function withTerms(blocks: number, measured: Measured): Result[] {
  const bare = ['bare pass', time(measured, 'bare')] as const;
  const label = `${round(blocks)} blocks, a claim in one of 50`;
  const full = time(measured, 'full');
  return [
    ratio(PART, `${label}: blocks read`, time(measured, 'scan'), bare),
    ratio(PART, `${label}: ${round(measured.counts.found)} findings`, full, bare, { most: 4 }),
    ratio(PART, `${label}: naive rule`, time(measured, 'naive'), bare),
    ratio(PART, `${label}: mark.js, beside our findings`, measured.mark, ['ours', full], {
      least: 25,
    }),
  ];
}

/** How much longer a block takes on the largest page than on the smallest. */
function growth(what: string, small: Measured, large: Measured, name: string): Result {
  const each = (measured: Measured): number => time(measured, name) / measured.counts.length;
  return {
    part: PART,
    what: `a character of the largest page beside one of the smallest: ${what}`,
    measured: `${round(each(large) * 1e6)} ns`,
    against: `${round(each(small) * 1e6)} ns`,
    value: each(large) / each(small),
  };
}

export async function benchScan(
  browser: Browser,
  code: string,
  dataset: string,
): Promise<Result[]> {
  const results: Result[] = [];
  const plain: Measured[] = [];
  const claimed: Measured[] = [];
  for (const blocks of SIZES) {
    plain.push(await measure(browser, code, dataset, blocks, 0));
    claimed.push(await measure(browser, code, dataset, blocks, 50));
    results.push(...withoutTerms(blocks, plain.at(-1) as Measured));
    results.push(...withTerms(blocks, claimed.at(-1) as Measured));
  }
  const [first, , last] = plain as [Measured, Measured, Measured];
  const [few, , many] = claimed as [Measured, Measured, Measured];
  return [
    ...results,
    growth('bare pass', first, last, 'bare'),
    growth('scan without terms', first, last, 'scan'),
    growth('findings', few, many, 'full'),
  ];
}
