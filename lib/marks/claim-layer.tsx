/**
 * What can be reached of the marked claims: a button for each, for keys and screen readers, that
 * is out of sight until it has the focus, and the card of the one that is open.
 */
import { createRef } from 'preact';
import type { Look } from '../settings.ts';
import { ClaimCard } from '../ui/claim-card.tsx';
import { t, tOf } from '../ui/i18n.ts';
import { Card } from './card.tsx';
import { MarkDocuments } from './frames.ts';
import { Opening } from './opening.ts';
import { placeCard, placeRing } from './place-card.ts';
import { PointerOverMarks } from './pointer.ts';
import { firstLineOf, rectsOf } from './rects.ts';
import type { Actions, Mark } from './scene.ts';
import { ShadowHost } from './shadow-host.ts';
import { isDark } from './theme.ts';

export class ClaimLayer {
  readonly #host: ShadowHost;
  readonly #actions: Actions;
  readonly #opening: Opening<Mark>;
  readonly #pointer: PointerOverMarks;
  readonly #documents: MarkDocuments;
  readonly #card = createRef<HTMLElement>();
  readonly #buttons = new Map<number, HTMLButtonElement>();
  #marks: readonly Mark[] = [];

  constructor(actions: Actions, signal: AbortSignal) {
    this.#actions = actions;
    this.#host = new ShadowHost('unwash-claims', signal);
    this.#opening = new Opening<Mark>(() => this.render(), signal);
    this.#pointer = new PointerOverMarks((mark) => this.#point(mark), signal);
    const follow = (): void => this.#follow();
    this.#documents = new MarkDocuments((page) => {
      page.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    });
    addEventListener('resize', follow, { signal, passive: true });
  }

  set look(look: Look) {
    this.#host.look = look;
  }

  draw(marks: readonly Mark[]): void {
    const open = this.#opening.current;
    this.#marks = marks;
    this.#pointer.watch(marks);
    this.#documents.watch(marks);
    if (open !== null) this.#reopen(open);
    if (marks.length === 0) {
      this.#host.remove();
      return;
    }
    this.#host.place((element) => document.documentElement.append(element));
    this.render();
  }

  refresh(): void {
    if (this.#marks.length > 0) this.#host.refresh();
  }

  jump(index: number): void {
    const mark = this.#marks.find(({ finding }) => finding.index === index);
    if (mark === undefined) return;
    mark.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#buttons.get(index)?.focus({ preventScroll: true });
    this.#opening.open(mark);
  }

  render(): void {
    const open = this.#opening.current;
    const dark = isDark(open?.element ?? document.body);
    this.#host.render(
      <nav aria-label={t('list_name')} onKeyDown={(event) => this.#key(event)}>
        {this.#marks.map((mark) => (
          <span key={mark.finding.index}>
            {this.#button(mark)}
            {mark === open && this.#cardOf(mark)}
          </span>
        ))}
      </nav>,
      dark,
    );
    this.#follow();
  }

  /** The same claim on new nodes keeps its card. */
  #reopen({ finding: { index, text } }: Mark): void {
    const again = this.#marks.find(({ finding }) => finding.index === index);
    if (again?.finding.text === text) this.#opening.open(again);
    else this.#opening.close();
  }

  #button(mark: Mark) {
    const { index, text, standing } = mark.finding;
    return (
      <button
        type="button"
        class="claim"
        aria-expanded={mark === this.#opening.current}
        ref={(button) => {
          if (button === null) this.#buttons.delete(index);
          else this.#buttons.set(index, button);
        }}
        onFocus={() => this.#focus(mark)}
        onClick={() => this.#opening.open(mark)}
      >
        {`“${text}”: ${tOf('standing', standing)}`}
      </button>
    );
  }

  #cardOf(mark: Mark) {
    return (
      <Card
        frame={this.#card}
        name={tOf('standing', mark.finding.standing)}
        onStay={() => this.#opening.stay()}
        onLeave={() => this.#opening.leave()}
      >
        <ClaimCard
          finding={mark.finding}
          onExplain={() => this.#actions.open('explain')}
          onReport={() => this.#actions.open('report', { claim: mark.finding.index })}
          onDismiss={(what) => this.#actions.dismiss(mark, what)}
        />
      </Card>
    );
  }

  #point(mark: Mark | null): void {
    if (mark === null) this.#opening.leave();
    else this.#opening.open(mark);
  }

  /** Focus shows where the claim is, then what there is to say of it. */
  #focus(mark: Mark): void {
    const line = firstLineOf(rectsOf(mark));
    const inView = line !== undefined && line.top >= 0 && line.bottom <= innerHeight;
    if (!inView) mark.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#opening.open(mark);
    this.#follow();
  }

  #key(event: KeyboardEvent): void {
    const open = this.#opening.current;
    if (event.key !== 'Escape' || open === null) return;
    this.#buttons.get(open.finding.index)?.focus({ preventScroll: true });
    this.#opening.close();
  }

  /** Keeps card and ring at their claim. */
  #follow(): void {
    const open = this.#opening.current;
    if (open === null) return;
    const line = firstLineOf(rectsOf(open));
    if (line === undefined) return;
    const origin = this.#host.origin();
    const button = this.#buttons.get(open.finding.index);
    if (button !== undefined) placeRing(button, line, origin);
    placeCard(this.#card.current, line, origin);
  }
}
