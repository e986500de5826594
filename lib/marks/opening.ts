/** Opens and closes one card at a time, with the patience that a moving pointer needs. */

const GRACE = 260;

export class Opening<T> {
  readonly #changed: (open: T | null) => void;
  #open: T | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: (open: T | null) => void, signal: AbortSignal) {
    this.#changed = changed;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  get current(): T | null {
    return this.#open;
  }

  open(what: T): void {
    this.stay();
    this.#set(what);
  }

  /** The pointer is on the card, or on what it speaks of. */
  stay(): void {
    clearTimeout(this.#timer);
  }

  /** The pointer has left; it may be on its way to the card. */
  leave(): void {
    this.stay();
    this.#timer = setTimeout(() => this.#set(null), GRACE);
  }

  close(): void {
    this.stay();
    this.#set(null);
  }

  #set(what: T | null): void {
    if (what === this.#open) return;
    this.#open = what;
    this.#changed(what);
  }
}
