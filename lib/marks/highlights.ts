/**
 * Lines under claims by the CSS Custom Highlight API: the prose's own nodes stay as they are. The
 * registry is shared with the page, which could take our entries out: `refresh` puts them back.
 */
import { HIGHLIGHT_NAMES, type MarkedStanding } from './highlight-style.ts';
import type { Mark } from './scene.ts';

type View = Window & typeof globalThis;

interface Line {
  readonly view: View;
  readonly name: string;
  readonly highlight: Highlight;
}

export class Highlights {
  #lines: Line[] = [];

  draw(marks: readonly Mark[]): void {
    this.clear();
    for (const [view, ofView] of byView(marks)) this.#lines.push(...linesOf(view, ofView));
    this.refresh();
  }

  refresh(): void {
    for (const { view, name, highlight } of this.#lines) {
      if (!view.CSS.highlights.has(name)) view.CSS.highlights.set(name, highlight);
    }
  }

  clear(): void {
    for (const { view, name } of this.#lines) view.CSS.highlights.delete(name);
    this.#lines = [];
  }
}

/** Each frame has a registry of its own. */
function byView(marks: readonly Mark[]): Map<View, Mark[]> {
  const views = new Map<View, Mark[]>();
  for (const mark of marks) {
    const view = mark.element.ownerDocument.defaultView;
    if (view !== null) views.set(view, [...(views.get(view) ?? []), mark]);
  }
  return views;
}

function linesOf(view: View, marks: readonly Mark[]): Line[] {
  if (view.Highlight === undefined || view.CSS?.highlights === undefined) return [];
  return Object.entries(HIGHLIGHT_NAMES).flatMap(([standing, name]) => {
    const ranges = rangesOf(marks, standing as MarkedStanding);
    return ranges.length === 0 ? [] : [{ view, name, highlight: new view.Highlight(...ranges) }];
  });
}

function rangesOf(marks: readonly Mark[], standing: MarkedStanding): StaticRange[] {
  return marks.flatMap(({ finding, range }) =>
    range !== null && finding.standing === standing ? [range] : [],
  );
}
