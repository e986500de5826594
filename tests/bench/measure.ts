/** Times rivals side by side: they take turns, so that a busy moment of the machine hits them all. */

export interface Rival {
  readonly name: string;
  /** Work to be timed. */
  run(): unknown;
}

/** Median milliseconds by rival. */
export type Times = Readonly<Record<string, number>>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The value that `share` of all values don't exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function repeat(run: () => unknown, times: number): void {
  for (let time = 0; time < times; time++) run();
}

/** Runs all rivals in turn, each `times` at a time where one is too short for the clock, `warmUp` rounds unseen and `rounds` that count. */
export function race(rivals: readonly Rival[], rounds: number, warmUp = 3, times = 1): Times {
  const all = new Map<string, number[]>(rivals.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, run } of rivals) {
      const took = timeOf(() => repeat(run, times)) / times;
      if (round >= 0) all.get(name)?.push(took);
    }
  }
  return Object.fromEntries([...all].map(([name, one]) => [name, median(one)]));
}
