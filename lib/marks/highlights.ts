/**
 * Lines under claims by the CSS Custom Highlight API: the prose's own nodes stay as they are. The
 * registry is shared with the page, which could take our entries out: `refresh` puts them back.
 */
import { HIGHLIGHT_NAMES, type MarkedStanding } from './highlight-style.ts';
import type { Mark } from './scene.ts';

export class Highlights {
  #drawn = new Map<string, Highlight>();

  draw(marks: readonly Mark[]): void {
    this.clear();
    if (typeof Highlight === 'undefined' || CSS.highlights === undefined) return;
    for (const [standing, name] of Object.entries(HIGHLIGHT_NAMES)) {
      const ranges = rangesOf(marks, standing as MarkedStanding);
      if (ranges.length > 0) this.#drawn.set(name, new Highlight(...ranges));
    }
    this.refresh();
  }

  refresh(): void {
    for (const [name, highlight] of this.#drawn) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  }

  clear(): void {
    for (const name of this.#drawn.keys()) CSS.highlights.delete(name);
    this.#drawn = new Map();
  }
}

function rangesOf(marks: readonly Mark[], standing: MarkedStanding): StaticRange[] {
  return marks.flatMap(({ finding, range }) =>
    range !== null && finding.standing === standing ? [range] : [],
  );
}
