/** Answers that were given before, the most of them bounded. */

/**
 * Keeps answers by name. What was asked for lately stays, since a second half begins where the first is
 * full, and the one before is forgotten; what is asked for again moves over.
 */
export class Recent<T> {
  readonly #half: number;
  #young = new Map<string, T>();
  #old = new Map<string, T>();

  /** @param most how many are kept, 2 at least */
  constructor(most: number) {
    this.#half = most >> 1;
  }

  /** How many are kept; what has moved over counts twice. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }

  get(key: string): T | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  /** For a key that is not there. */
  set(key: string, value: T): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
