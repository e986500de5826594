/** One page as long as it is loaded: a visit for each address that it takes on. */
import type { Actions, Painter } from '../../lib/marks/scene.ts';
import type { ToPage } from '../../lib/messages.ts';
import { healthOf, healthText } from '../../lib/pages/health.ts';
import type { Site } from '../../lib/pages/page.ts';
import { type Looker, type Surroundings, Visit } from '../../lib/pages/visit.ts';
import { treeRoots } from '../../lib/scan/trees.ts';
import { watchPage } from '../../lib/scan/watch.ts';
import { patientAsk } from './ask.ts';

/** What a page needs of the browser's messages. Both browsers have it with promises of their own. */
export interface PageRuntime {
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: PageListener): void;
    removeListener(listener: PageListener): void;
  };
}

type PageListener = (
  message: unknown,
  sender: unknown,
  answer: (text: string) => void,
) => undefined;

/** What differs from one content script to the other. */
export interface SessionParts {
  readonly siteOf: (url: URL) => Site;
  readonly firstWords: () => Promise<unknown>;
  readonly listing?: (site: Site, url: URL, around: Surroundings) => Looker;
}

/** Sites change their address first and show what it means then. */
const SETTLE = 200;

/** An address without its hash: jumping to a heading is no other page. */
const page = (): string => location.href.split('#')[0] ?? '';

export class PageSession {
  readonly #runtime: PageRuntime;
  readonly #signal: AbortSignal;
  readonly #parts: SessionParts;
  #ended = new AbortController();
  #at = '';
  #site: Site | null = null;
  #visit: Visit | null = null;
  #listing: Looker | null = null;
  #isWatching = false;
  #looking: Promise<void> = Promise.resolve();
  /** Whether the worker was asked anything: it knows of this tab then. */
  #hasAsked = false;
  /** How often it was asked about models of a list: each time about new ones. */
  #lists = 0;

  constructor(signal: AbortSignal, runtime: PageRuntime, parts: SessionParts) {
    this.#signal = signal;
    this.#runtime = runtime;
    this.#parts = parts;
  }

  /** One look at a time; a look at another address is a new visit. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#look()).catch(() => undefined);
    return this.#looking;
  }

  /** The address has changed: what was drawn for the old one goes at once. */
  moved(): void {
    if (this.#at === page()) return;
    this.#begin();
    setTimeout(() => void this.look(), SETTLE);
  }

  receive(message: Exclude<ToPage, { type: 'health' }>): void {
    if (message.type === 'jump') this.#visit?.jump(message.index);
    else if (message.type === 'step') this.#visit?.step(message.by);
    else void this.#again().catch(() => undefined);
  }

  health(): string {
    return this.#site === null ? '' : healthText(healthOf(this.#site, document, new URL(this.#at)));
  }

  async #again(): Promise<void> {
    await this.#visit?.again();
    await this.#listing?.again();
  }

  async #look(): Promise<void> {
    if (this.#signal.aborted) return;
    if (this.#at !== page()) this.#begin();
    const visit = this.#visit;
    const reads = await visit?.look();
    const lists = await this.#listing?.look();
    visit?.refresh();
    if ((reads || lists) && visit === this.#visit) this.#watch();
  }

  #begin(): void {
    this.#ended.abort();
    this.#ended = new AbortController();
    this.#at = page();
    this.#isWatching = false;
    const url = new URL(this.#at);
    const around = this.#surroundings();
    this.#site = this.#parts.siteOf(url);
    this.#visit = new Visit(this.#site, url, around);
    this.#listing = this.#parts.listing?.(this.#site, url, around) ?? null;
  }

  /** One painter for all that is drawn of an address. */
  #surroundings(): Surroundings {
    const signal = AbortSignal.any([this.#signal, this.#ended.signal]);
    let painter: Promise<Painter> | null = null;
    const send = patientAsk((message) => this.#runtime.sendMessage(message), signal);
    const ask: Surroundings['ask'] = (message) => {
      this.#hasAsked = true;
      if (message.type === 'read-list') this.#lists++;
      return send(message);
    };
    return {
      signal,
      ask,
      hasPainter: () => painter !== null,
      hasTold: () => this.#hasAsked,
      firstWords: this.#parts.firstWords,
      painter: () => {
        painter ??= this.#loadPainter(ask, signal).catch((error: unknown) => {
          painter = null;
          throw error;
        });
        return painter;
      },
    };
  }

  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const signal = AbortSignal.any([this.#signal, this.#ended.signal]);
    watchPage(
      () => this.#lookAgain(),
      signal,
      () => treeRoots([document.documentElement]),
    );
  }

  /** @returns whether the page has brought anything new: a clock in a heading does not count */
  async #lookAgain(): Promise<boolean> {
    const [found, lists] = [this.#visit?.found, this.#lists];
    await this.look();
    return this.#visit?.found !== found || this.#lists > lists;
  }

  async #loadPainter(ask: Surroundings['ask'], signal: AbortSignal): Promise<Painter> {
    if (globalThis.unwashPainter === undefined) await ask({ type: 'load-marks' });
    const create = globalThis.unwashPainter;
    if (create === undefined) throw new Error('the drawing code did not load');
    return create(this.#actions(ask), signal);
  }

  #actions(ask: Surroundings['ask']): Actions {
    return {
      dismiss: async (mark, what) => {
        await ask({ type: 'dismiss', what, block: mark?.block ?? '' });
        await this.#again();
      },
      open: (view, about = {}) => void ask({ type: 'open-page', view, ...about }),
      summary: async (model) =>
        (await ask({ type: 'read-listed', model })) as Awaited<ReturnType<Actions['summary']>>,
    };
  }
}
