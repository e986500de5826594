/** Marks in lists: which cards have one, which are dimmed, and the card of the one that is open. */
import { createRef } from 'preact';
import type { Verdict } from '../dataset/vocabulary.ts';
import type { Dim } from '../settings.ts';
import type { Summary } from '../ui/summary.ts';
import { SummaryCard } from '../ui/summary-card.tsx';
import { Card } from './card.tsx';
import { DIMMED } from './highlight-style.ts';
import { ModelMark } from './list-mark.tsx';
import { placeMarks } from './list-position.ts';
import { Opening } from './opening.ts';
import { placeCard } from './place-card.ts';
import type { Actions, ListedItem, ListScene } from './scene.ts';
import { ShadowHost } from './shadow-host.ts';
import { isDark } from './theme.ts';

/** A page that keeps taking a mark out wins: we put it back this often and no more. */
const MOST_RETURNS = 10;
/** The pointer passes over many marks of a list on its way to another place. */
const REST = 180;

const BRIGHT: Readonly<Record<Dim, readonly Verdict[] | null>> = {
  none: null,
  'open-weights': ['open-source-ai', 'open-weights'],
  'open-source-ai': ['open-source-ai'],
};

interface Open {
  readonly mark: ModelMark;
  readonly summary: Summary;
}

export class ListLayer {
  readonly #host: ShadowHost;
  readonly #actions: Actions;
  readonly #opening: Opening<Open>;
  readonly #card = createRef<HTMLElement>();
  readonly #marks = new Map<Element, ModelMark>();
  readonly #returns = new WeakMap<Element, number>();
  readonly #size: ResizeObserver;
  #scene: ListScene | null = null;
  #wanted: ModelMark | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: Actions, signal: AbortSignal) {
    this.#actions = actions;
    this.#host = new ShadowHost('unwash-list', signal);
    this.#opening = new Opening<Open>(() => this.render(), signal);
    const place = (): void => placeMarks([...this.#marks.values()]);
    this.#size = new ResizeObserver(place);
    document.fonts.addEventListener('loadingdone', place, { signal });
    addEventListener('scroll', () => this.#follow(), { signal, passive: true, capture: true });
    signal.addEventListener('abort', () => this.#end());
  }

  draw(scene: ListScene): void {
    this.#scene = scene;
    this.#host.look = scene.look;
    this.#dim(scene);
    const wanted = new Map<Element, ListedItem>();
    if (scene.shown) for (const item of scene.items) wanted.set(item.anchor, item);
    this.#drop(wanted);
    const added = [...wanted.values()].flatMap((item) => this.#add(item) ?? []);
    this.#paint(added);
    placeMarks(added);
    this.#observe(added);
  }

  /** Anew in the theme that the page has now. */
  render(): void {
    this.#paint([...this.#marks.values()]);
    const open = this.#opening.current;
    if (open === null) {
      this.#host.remove();
      return;
    }
    this.#host.place((element) => document.documentElement.append(element));
    this.#host.render(this.#cardOf(open), isDark(open.mark.item.anchor));
    this.#follow();
  }

  /** Those that are gone with their cards, or say what is true no more. */
  #drop(wanted: ReadonlyMap<Element, ListedItem>): void {
    for (const [anchor, mark] of this.#marks) {
      const item = wanted.get(anchor);
      if (item !== undefined && mark.fits(item)) continue;
      mark.remove();
      this.#marks.delete(anchor);
    }
  }

  #add(item: ListedItem): ModelMark | null {
    const { anchor, mark } = item;
    const returns = this.#returns.get(anchor) ?? 0;
    if (mark === null || this.#marks.has(anchor) || returns > MOST_RETURNS) return null;
    this.#returns.set(anchor, returns + 1);
    const made = new ModelMark(item, mark, {
      enter: (entered) => this.#rest(entered),
      leave: () => this.#leave(),
      press: (pressed, byKey) => void this.#open(pressed, byKey),
    });
    anchor.append(made.host);
    this.#marks.set(anchor, made);
    return made;
  }

  #paint(marks: readonly ModelMark[]): void {
    const { theme = 'auto' } = this.#scene?.look ?? {};
    const known = new Map<Element | null, boolean>();
    for (const mark of marks) {
      const around = mark.item.card.parentElement;
      const dark = known.get(around) ?? isDark(mark.item.anchor);
      known.set(around, dark);
      const isOpen = this.#opening.current?.mark === mark;
      mark.render(theme === 'auto' ? dark : theme === 'dark', isOpen);
    }
  }

  #observe(marks: readonly ModelMark[]): void {
    for (const { item } of marks) {
      this.#size.observe(item.anchor);
      this.#size.observe(item.card);
    }
  }

  #dim({ items, dim }: ListScene): void {
    const bright = BRIGHT[dim];
    for (const { card, mark } of items) {
      const isDim = bright !== null && !bright.includes(mark?.verdict ?? 'unknown');
      if (card.hasAttribute(DIMMED) !== isDim) card.toggleAttribute(DIMMED, isDim);
    }
  }

  #rest(mark: ModelMark): void {
    this.#wanted = mark;
    clearTimeout(this.#timer);
    if (this.#opening.current?.mark === mark) this.#opening.stay();
    else this.#timer = setTimeout(() => void this.#open(mark, false), REST);
  }

  #leave(): void {
    this.#wanted = null;
    clearTimeout(this.#timer);
    this.#opening.leave();
  }

  /** What the card says is asked for now: a list may be long, and few of its cards are opened. */
  async #open(mark: ModelMark, byKey: boolean): Promise<void> {
    this.#wanted = mark;
    clearTimeout(this.#timer);
    const summary = await this.#actions.summary(mark.item.subject);
    if (summary === null || this.#wanted !== mark || !mark.host.isConnected) return;
    this.#opening.open({ mark, summary });
    if (byKey) this.#card.current?.querySelector('button')?.focus({ preventScroll: true });
  }

  #cardOf({ mark, summary }: Open) {
    const { id, address, name } = mark.item.subject;
    const about = { model: id ?? address ?? name ?? summary.name };
    return (
      <section aria-label="Unwash" onKeyDown={(event) => this.#key(event, mark)}>
        <Card
          frame={this.#card}
          name={summary.label}
          onStay={() => this.#opening.stay()}
          onLeave={() => this.#opening.leave()}
        >
          <SummaryCard
            summary={summary}
            onExplain={() => this.#actions.open('explain', about)}
            onReport={() => this.#actions.open('report', about)}
          />
        </Card>
      </section>
    );
  }

  #key(event: KeyboardEvent, mark: ModelMark): void {
    if (event.key !== 'Escape') return;
    mark.button?.focus({ preventScroll: true });
    this.#opening.close();
  }

  #follow(): void {
    const open = this.#opening.current;
    if (open === null) return;
    placeCard(this.#card.current, open.mark.content.getBoundingClientRect(), this.#host.origin());
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#size.disconnect();
    for (const mark of this.#marks.values()) mark.remove();
    for (const { card } of this.#scene?.items ?? []) card.removeAttribute(DIMMED);
  }
}
