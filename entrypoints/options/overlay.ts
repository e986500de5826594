/** Reads an organization's file. The code for that is large, and loaded only when it is asked for. */
import type { OverlaySource } from '../../lib/backup.ts';
import { browser } from '../../lib/browser.ts';
import type { Overlay } from '../../lib/dataset/overlay.ts';
import type { Known } from '../../lib/engine.ts';
import type { AskKnown } from '../../lib/messages.ts';

type Read =
  | { readonly ok: Overlay }
  | { readonly problems: readonly { readonly line: number; readonly message: string }[] };

const today = (): string => new Date().toISOString().slice(0, 10);

export async function readSource({ name, text }: OverlaySource): Promise<Read> {
  const { readOverlay } = await import('../../lib/dataset/overlay-file.ts');
  const ask: AskKnown = { type: 'ask-known' };
  const { licenses, families, variants } = (await browser.runtime.sendMessage(ask)) as Known;
  const known = {
    licenses: new Set(licenses),
    families: new Set(families),
    variants: new Set(variants),
  };
  return readOverlay(name, text, known, today());
}
