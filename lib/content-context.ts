/**
 * The life of one content script. It stands in for WXT's own (see wxt.config.ts), which tells newer
 * scripts from older ones by events on the document: a page could hear them, so know that we are here,
 * and send them, so switch us off. What is said here stays in our isolated world.
 */
import { browser } from 'wxt/browser';

declare global {
  /** Ends the script that runs in this page already, if one does. */
  var unwashEnd: (() => void) | undefined;
}

/** How long marks of an extension that was reloaded or removed stay at most. */
const LOOK_EVERY = 2000;

/** Once the extension is gone, or another version of it there, its old scripts have no id. */
function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor() {
    globalThis.unwashEnd?.();
    globalThis.unwashEnd = () => this.#end.abort();
    const timer = setInterval(() => isOrphan() && this.#end.abort(), LOOK_EVERY);
    this.signal.addEventListener('abort', () => clearInterval(timer));
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }
}
