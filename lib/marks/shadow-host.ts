/**
 * A node of ours on the page: out of its flow, so that nothing moves, with a closed shadow root,
 * so that neither side's style or script reaches the other.
 */
import { type ComponentChild, render } from 'preact';
import type { Look } from '../settings.ts';
import { direction, language } from '../ui/i18n.ts';
import { MARK_STYLE } from './mark-style.ts';

/** A page that keeps taking our node out wins: we put it back this often and no more. */
const MOST_RETURNS = 10;

export class ShadowHost {
  readonly element: HTMLElement;
  readonly #content: HTMLElement;
  #put: (element: HTMLElement) => void = () => {};
  #returns = 0;
  /** What the reader wants it to look like; without a word on it, as the page does. */
  look: Look = { theme: 'auto', textSize: 100 };

  constructor(name: string, signal: AbortSignal) {
    this.element = document.createElement(name);
    const root = this.element.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = MARK_STYLE;
    this.#content = document.createElement('div');
    this.#content.className = 'content';
    // The page may be in another language, and run the other way.
    this.#content.lang = language();
    this.#content.dir = direction();
    root.append(style, this.#content);
    this.#keepEventsIn(signal);
    signal.addEventListener('abort', () => this.remove());
  }

  /** @param put puts the node where it belongs; asked again when the page took it out */
  place(put: (element: HTMLElement) => void): void {
    this.#put = put;
    if (!this.element.isConnected) put(this.element);
  }

  refresh(): void {
    if (this.element.isConnected || this.#returns >= MOST_RETURNS) return;
    this.#returns++;
    this.#put(this.element);
  }

  render(content: ComponentChild, dark: boolean): void {
    const { theme, textSize } = this.look;
    this.#content.dataset.theme = theme === 'auto' ? (dark ? 'dark' : 'light') : theme;
    this.#content.style.setProperty('--text', String(textSize / 100));
    render(content, this.#content);
  }

  /** Where the host's own corner is on the screen: what absolute positions inside count from. */
  origin(): DOMPoint {
    const { left, top } = this.element.getBoundingClientRect();
    return new DOMPoint(left, top);
  }

  remove(): void {
    render(null, this.#content);
    this.element.remove();
  }

  /** Keys typed in our cards are no shortcuts of the page. */
  #keepEventsIn(signal: AbortSignal): void {
    for (const type of ['keydown', 'keyup', 'keypress'] as const) {
      this.element.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
  }
}
