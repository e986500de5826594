/** The documents that marks stand in: the page's own, and those of frames of its site. */
import type { Mark } from './scene.ts';

/** Calls `listen` once for each of them: what happens in a frame's document doesn't reach ours. */
export class MarkDocuments {
  readonly #listen: (page: Document) => void;
  readonly #known = new WeakSet<Document>();

  constructor(listen: (page: Document) => void) {
    this.#listen = listen;
    this.#meet(document);
  }

  watch(marks: readonly Mark[]): void {
    for (const { element } of marks) this.#meet(element.ownerDocument);
  }

  #meet(page: Document): void {
    if (this.#known.has(page)) return;
    this.#known.add(page);
    this.#listen(page);
  }
}
