/** The small mark of one model in a list: a node of ours at the end of its name. */
import { render } from 'preact';
import type { ListMark } from '../messages.ts';
import { Drop } from '../ui/drop.tsx';
import { direction, language, t } from '../ui/i18n.ts';
import { LIST_STYLE } from './mark-style.ts';
import type { ListedItem } from './scene.ts';

export interface MarkEvents {
  enter(mark: ModelMark): void;
  leave(): void;
  press(mark: ModelMark, byKey: boolean): void;
}

const KEYS = ['keydown', 'keyup', 'keypress'] as const;
/** What a press on the mark must not do: follow the link that it stands in, or start to drag it. */
const PRESSES = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'dragstart',
  'auxclick',
] as const;

export class ModelMark {
  readonly host = document.createElement('unwash-mark');
  readonly item: ListedItem;
  readonly #root: ShadowRoot;
  /** What is moved to its place: the page's style may reach the host, and none of what is in it. */
  readonly content = document.createElement('span');
  readonly #events: MarkEvents;
  readonly #mark: ListMark;

  constructor(item: ListedItem, mark: ListMark, events: MarkEvents) {
    this.item = item;
    this.#mark = mark;
    this.#events = events;
    this.#root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = LIST_STYLE;
    this.content.className = 'content';
    this.content.lang = language();
    this.content.dir = direction();
    this.#root.append(style, this.content);
    for (const type of KEYS) this.host.addEventListener(type, (event) => event.stopPropagation());
    for (const type of PRESSES)
      this.host.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Whether it still says what is known, and stands where it was put. */
  fits(item: ListedItem): boolean {
    const { mark, anchor } = item;
    return (
      mark?.verdict === this.#mark.verdict &&
      mark.label === this.#mark.label &&
      this.host.parentNode === anchor
    );
  }

  get button(): HTMLElement | null {
    return this.#root.querySelector('button');
  }

  render(dark: boolean, isOpen: boolean): void {
    const { verdict, label } = this.#mark;
    render(
      <button
        type="button"
        class={`mark ${verdict}`}
        data-theme={dark ? 'dark' : 'light'}
        aria-label={t('badge_name', label)}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={() => this.#events.enter(this)}
        onPointerLeave={() => this.#events.leave()}
        onClick={(event) => this.#press(event)}
      >
        <Drop verdict={verdict} size={13} />
      </button>,
      this.content,
    );
  }

  remove(): void {
    render(null, this.content);
    this.host.remove();
  }

  #press(event: MouseEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) this.#events.press(this, event.detail === 0);
  }
}
