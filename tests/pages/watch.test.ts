/** When a page that changes is looked at: the pauses, by a clock that the test moves. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../lib/scan/watch.ts';

/** What a look waits for beside its pause: an idle moment, a frame and the task after it. */
const MOMENT = 100;

let ended = new AbortController();
/** When each look began, in milliseconds of the test's clock. */
let looks: number[] = [];

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'Date', 'requestAnimationFrame'],
  });
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  // A page with nothing else to do.
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act));
  ended = new AbortController();
  looks = [];
});

afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Watches the page with looks that take as long as is said, and bring something new or nothing. */
function watch(takes: number, isNew: (look: number) => boolean = () => true, trees?: () => Node[]) {
  const look = async (): Promise<boolean> => {
    looks.push(performance.now());
    await new Promise((done) => setTimeout(done, takes));
    return isNew(looks.length);
  };
  watchPage(look, ended.signal, trees);
}

/** How often the page changes, in milliseconds. */
const STEP = 100;

/** Lets time pass on a page that goes on changing. */
async function changingFor(time: number): Promise<void> {
  for (let passed = 0; passed < time; passed += STEP) {
    document.body.append(`${passed} `);
    await vi.advanceTimersByTimeAsync(STEP);
  }
}

const pauses = (): number[] => looks.slice(1).map((at, index) => at - (looks[index] as number));

/** A pause, and no more than the moments that come with it and the page's own rhythm. */
const expectPause = (pause: number | undefined, least: number): void => {
  expect(pause).toBeGreaterThanOrEqual(least);
  expect(pause).toBeLessThanOrEqual(least + STEP + MOMENT);
};

test('nothing changes, nothing is looked at', async () => {
  watch(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toEqual([]);
});

test('one change is looked at once, after a rest', async () => {
  watch(0);
  document.body.append('new');
  await vi.advanceTimersByTimeAsync(299);
  expect(looks).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toHaveLength(1);
});

test('a page that never stops changing is looked at too', async () => {
  watch(0);
  await changingFor(3000);
  expect(looks.length).toBeGreaterThan(5);
  for (const pause of pauses()) expectPause(pause, 300);
});

test('a look that took long is followed by a long pause', async () => {
  watch(10);
  await changingFor(8000);
  expect(looks.length).toBeGreaterThan(3);
  for (const pause of pauses()) expectPause(pause, 10 + 150 * 10);
});

test('no pause is longer than two seconds while looks bring something new', async () => {
  watch(500);
  await changingFor(12_000);
  expect(looks.length).toBeGreaterThan(3);
  for (const pause of pauses()) expectPause(pause, 500 + 2000);
});

test('each look that brings nothing new doubles the longest pause, up to sixteen seconds', async () => {
  watch(500, () => false);
  await changingFor(50_000);
  const [first, second, third, fourth] = pauses();
  expectPause(first, 500 + 4000);
  expectPause(second, 500 + 8000);
  expectPause(third, 500 + 16_000);
  expectPause(fourth, 500 + 16_000);
});

test('something new makes the pauses short again', async () => {
  watch(500, (look) => look === 3);
  await changingFor(25_000);
  const [, second, third] = pauses();
  expectPause(second, 500 + 8000);
  expectPause(third, 500 + 2000);
});

test('a quick look that brings nothing new is followed by a short pause all the same', async () => {
  watch(0, () => false);
  await changingFor(3000);
  for (const pause of pauses()) expectPause(pause, 300);
});

test('after a long rest a change waits for no pause that is over', async () => {
  watch(10);
  await changingFor(STEP);
  await vi.advanceTimersByTimeAsync(60_000);
  const before = performance.now();
  document.body.append('again');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toHaveLength(2);
  expectPause((looks[1] as number) - before, 300);
});

test('nodes of ours bring nothing new, unless something else came or went with them', async () => {
  watch(0);
  const mark = document.createElement('unwash-mark');
  document.body.append(mark);
  await vi.advanceTimersByTimeAsync(5000);
  expect(looks).toEqual([]);
  mark.remove();
  await vi.advanceTimersByTimeAsync(5000);
  expect(looks).toHaveLength(1);
  document.body.append(document.createElement('unwash-mark'), 'words');
  await vi.advanceTimersByTimeAsync(5000);
  expect(looks).toHaveLength(2);
});

test('words that change in place count', async () => {
  const text = document.createTextNode('An open model');
  document.body.append(text);
  watch(0);
  text.data = 'An open source model';
  await vi.advanceTimersByTimeAsync(5000);
  expect(looks).toHaveLength(1);
});

test('a shadow root is watched from the first look on', async () => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  watch(
    0,
    () => true,
    () => [shadow],
  );
  document.body.append('first');
  await vi.advanceTimersByTimeAsync(5000);
  shadow.append('An open source model');
  await vi.advanceTimersByTimeAsync(5000);
  expect(looks).toHaveLength(2);
});

test('a change while a look goes on waits for the pause after it', async () => {
  watch(1000);
  document.body.append('first');
  await vi.advanceTimersByTimeAsync(600);
  document.body.append('meanwhile');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toHaveLength(2);
  expectPause(pauses()[0], 1000 + 2000);
});

test('nothing is looked at once the page has moved on, be a look ahead or not', async () => {
  watch(0);
  document.body.append('new');
  await vi.advanceTimersByTimeAsync(200);
  ended.abort();
  document.body.append('newer');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toEqual([]);
});
