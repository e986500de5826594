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

/** What timed work returned last: keeps the compiler from leaving the work out. */
export let sink: unknown;

export function timeOf(work: () => unknown): number {
  const start = performance.now();
  sink = work();
  return performance.now() - start;
}

/** Runs all rivals in turn, `warmUp` rounds unseen and `rounds` that count. */
export function race(rivals: readonly Rival[], rounds: number, warmUp = 3): Times {
  const times = new Map<string, number[]>(rivals.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, run } of rivals) {
      const took = timeOf(run);
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}
