/**
 * Reads an organization's file. The code for that is large: a script of its own, loaded only when it
 * is asked for, so that the worker shares none of it.
 */
import type { OverlaySource } from '../../lib/backup.ts';
import { browser } from '../../lib/browser.ts';
import type { Overlay } from '../../lib/dataset/overlay.ts';
import type { Known } from '../../lib/engine.ts';
import type { AskKnown } from '../../lib/messages.ts';

type Read =
  | { readonly ok: Overlay }
  | { readonly problems: readonly { readonly line: number; readonly message: string }[] };

const today = (): string => new Date().toISOString().slice(0, 10);

function loadReader(): Promise<void> {
  if (globalThis.unwashReadOverlay !== undefined) return Promise.resolve();
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = '/overlay-reader.js';
    script.onload = () => loaded();
    script.onerror = () => failed(new Error('overlay-reader.js did not load'));
    document.head.append(script);
  });
}

export async function readSource({ name, text }: OverlaySource): Promise<Read> {
  await loadReader();
  const ask: AskKnown = { type: 'ask-known' };
  const { licenses, families, variants } = (await browser.runtime.sendMessage(ask)) as Known;
  const known = {
    licenses: new Set(licenses),
    families: new Set(families),
    variants: new Set(variants),
  };
  const read = globalThis.unwashReadOverlay;
  if (read === undefined) throw new Error('overlay-reader.js did not load');
  return read(name, text, known, today());
}
