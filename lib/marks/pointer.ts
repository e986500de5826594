/** Tells when the pointer rests on a claim, or taps it. Highlights get no events of their own. */
import { MarkDocuments } from './frames.ts';
import { cornerOf, rectsOf } from './rects.ts';
import type { Mark } from './scene.ts';

const REST = 140;

export class PointerOverMarks {
  readonly #found: (mark: Mark | null) => void;
  readonly #documents: MarkDocuments;
  #byElement = new Map<EventTarget, Mark[]>();
  #over: Mark | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param found called with the claim that the pointer rests on, and with null when it leaves */
  constructor(found: (mark: Mark | null) => void, signal: AbortSignal) {
    this.#found = found;
    const options = { signal, passive: true };
    this.#documents = new MarkDocuments((page) => {
      page.addEventListener('pointermove', (event) => this.#move(event), options);
      page.addEventListener('click', (event) => this.#tap(event), options);
    });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  watch(marks: readonly Mark[]): void {
    this.#byElement = new Map();
    this.#over = null;
    this.#documents.watch(marks);
    for (const mark of marks) {
      this.#byElement.set(mark.element, [...(this.#byElement.get(mark.element) ?? []), mark]);
    }
  }

  #markAt(event: MouseEvent): Mark | null {
    if (this.#byElement.size === 0) return null;
    const marks = event.composedPath().flatMap((target) => this.#byElement.get(target) ?? []);
    const [first] = marks;
    if (first === undefined) return null;
    const corner = cornerOf(first.element);
    const [x, y] = [event.clientX + corner.x, event.clientY + corner.y];
    const under = ({ left, right, top, bottom }: DOMRect): boolean =>
      x >= left && x <= right && y >= top && y <= bottom;
    return marks.find((mark) => rectsOf(mark).some(under)) ?? null;
  }

  #move(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const mark = this.#markAt(event);
    if (mark === this.#over) return;
    this.#over = mark;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#found(mark), REST);
  }

  /** A tap on a claim opens its card, unless the words are a link, which is followed. */
  #tap(event: MouseEvent): void {
    const mark = this.#markAt(event);
    // A frame has classes of its own, so a link is known by its name.
    const onLink = event.composedPath().some((target) => (target as Element).localName === 'a');
    if (mark === null || onLink || !event.isTrusted) return;
    clearTimeout(this.#timer);
    this.#over = mark;
    this.#found(mark);
  }
}
