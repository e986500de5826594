/** Starts a visit for each address that the page takes on, and ends the one before. */
import type { ToPage } from '../../lib/messages.ts';
import { afterFrame } from '../../lib/scan/slices.ts';
import { onMove } from './moves.ts';
import { type PageRuntime, PageSession, type SessionParts } from './session.ts';

const TYPES = ['jump', 'step', 'again', 'health'];

/** Only the extension itself can send us messages; what is none of these is not for us. */
const isToPage = (message: unknown): message is ToPage =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  TYPES.includes(message.type as string);

export function start(signal: AbortSignal, runtime: PageRuntime, parts: SessionParts): void {
  const session = new PageSession(signal, runtime, parts);
  const onMessage = (message: unknown, _: unknown, answer: (text: string) => void): undefined => {
    if (!isToPage(message)) return undefined;
    if (message.type === 'health') answer(session.health());
    else session.receive(message);
    return undefined;
  };
  runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(onMessage));
  onMove(() => session.moved(), signal);
  void afterFrame().then(() => session.look());
}
