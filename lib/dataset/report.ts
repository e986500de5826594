/** Collects the problems of one file. */
import type { Problem, Sourced } from './source.ts';

export class Report {
  readonly problems: Problem[] = [];
  readonly #source: Pick<Sourced<unknown>, 'file' | 'lineOf'>;
  readonly #today: string;

  constructor(source: Pick<Sourced<unknown>, 'file' | 'lineOf'>, today: string) {
    this.#source = source;
    this.#today = today;
  }

  add(path: readonly PropertyKey[], message: string): void {
    this.problems.push({ file: this.#source.file, line: this.#source.lineOf(path), message });
  }

  /** A date, or the month or year where no more is known, that has not come yet. */
  addIfFuture(path: readonly PropertyKey[], date: string | undefined): void {
    if (date === undefined || date <= this.#today) return;
    this.add(path, `${path.join('.')}: ${date} is in the future; today is ${this.#today}`);
  }
}
