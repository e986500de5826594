/** Whether a page still says what it said: then nothing of it is read a second time. */
import { allTextOf, type TreeText } from '../scan/raw-text.ts';
import type { PageReading } from './page.ts';

export class SameText {
  #roots: readonly Element[] = [];
  #said: readonly string[] | null = null;

  /**
   * Remembers what the page says now.
   * @param texts of the roots and of the trees in them
   * @returns whether it said the same when last asked
   */
  isKnown(
    { roots, subject, discussion, fallback }: PageReading,
    texts: readonly TreeText[],
  ): boolean {
    const said = [JSON.stringify([subject, discussion, fallback]), ...texts.map(allTextOf)];
    const known =
      this.#said?.length === said.length &&
      said.every((text, index) => text === this.#said?.[index]) &&
      roots.every((root, index) => root === this.#roots[index]);
    this.#said = said;
    this.#roots = roots;
    return known;
  }

  forget(): void {
    this.#said = null;
  }
}
