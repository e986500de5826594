/** Starts a visit for each address that the page takes on, and ends the one before. */
import type { Actions, Painter } from '../../lib/marks/scene.ts';
import type { FromPage, ToPage } from '../../lib/messages.ts';
import { siteOf } from '../../lib/pages/registry.ts';
import { Visit } from '../../lib/pages/visit.ts';
import { watchPage } from '../../lib/scan/watch.ts';

const page = (): string => location.href.split('#')[0] ?? '';

/** Only the extension itself can send us messages; what is none of these is not for us. */
const isToPage = (message: unknown): message is ToPage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  ['jump', 'step', 'again'].includes(message.type as string);

/** What a page needs of the browser's messages. Both browsers have it with promises of their own. */
export interface PageRuntime {
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown) => undefined): void;
    removeListener(listener: (message: unknown) => undefined): void;
  };
}

class PageSession {
  readonly #runtime: PageRuntime;
  #signal: AbortSignal;
  #ended = new AbortController();
  #at = '';
  #visit: Visit | null = null;
  #looking: Promise<void> = Promise.resolve();

  constructor(signal: AbortSignal, runtime: PageRuntime) {
    this.#signal = signal;
    this.#runtime = runtime;
  }

  /** One look at a time; a look at another address is a new visit. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#look()).catch(() => undefined);
    return this.#looking;
  }

  receive(message: ToPage): void {
    if (message.type === 'jump') this.#visit?.jump(message.index);
    else if (message.type === 'step') this.#visit?.step(message.by);
    else void this.#visit?.again().catch(() => undefined);
  }

  async #look(): Promise<void> {
    if (this.#signal.aborted) return;
    if (this.#at !== page()) this.#begin();
    const more = await this.#visit?.look();
    this.#visit?.refresh();
    if (more) this.#watch();
  }

  #begin(): void {
    this.#ended.abort();
    this.#ended = new AbortController();
    this.#at = page();
    const url = new URL(this.#at);
    const ask = (message: FromPage): Promise<unknown> => this.#runtime.sendMessage(message);
    this.#visit = new Visit(siteOf(url), url, { ask, painter: () => this.#loadPainter(ask) });
    this.#watching = false;
  }

  #watching = false;

  #watch(): void {
    if (this.#watching) return;
    this.#watching = true;
    watchPage(() => this.look(), AbortSignal.any([this.#signal, this.#ended.signal]));
  }

  async #loadPainter(ask: (message: FromPage) => Promise<unknown>): Promise<Painter> {
    if (globalThis.unwashPainter === undefined) await ask({ type: 'load-marks' });
    const create = globalThis.unwashPainter;
    if (create === undefined) throw new Error('the drawing code did not load');
    return create(this.#actions(ask), AbortSignal.any([this.#signal, this.#ended.signal]));
  }

  #actions(ask: (message: FromPage) => Promise<unknown>): Actions {
    return {
      dismiss: async (mark, what) => {
        await ask({ type: 'dismiss', what, block: mark?.block ?? '' });
        await this.#visit?.again();
      },
      open: (view, claim) =>
        void ask({ type: 'open-page', view, ...(claim === undefined ? {} : { claim }) }),
    };
  }
}

export function start(signal: AbortSignal, runtime: PageRuntime): void {
  const session = new PageSession(signal, runtime);
  const look = (): void => void session.look();
  const onMessage = (message: unknown): undefined => {
    if (isToPage(message)) session.receive(message);
    return undefined;
  };
  runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(onMessage));
  globalThis.navigation?.addEventListener('navigatesuccess', look, { signal });
  look();
}
