export class StepError extends Error {
  constructor(what: string, wayOut: string);
  readonly wayOut: string;
}

interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

export function run(
  command: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
  timeout?: number,
): Ran;
export function npmRun(script: string): Ran;
export function step(name: string, act: () => string | Promise<string>): Promise<void>;
export function guarded(act: () => void | Promise<void>): Promise<void>;
