/** Reads the sites that the reader has added, as those of the install are read. */
import { browser } from '../../lib/browser.ts';
import { grantedHosts } from '../../lib/granted-hosts.ts';

const ID = 'granted';

async function replace(matches: string[]): Promise<void> {
  const { scripting } = browser;
  const registered = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    { id: ID, js: ['content-scripts/content.js'], matches, runAt: 'document_idle' },
  ]);
}

/** One after the other: a reader may allow several sites in a row. */
let queue: Promise<unknown> = Promise.resolve();

export function readGrantedSites(): Promise<void> {
  const next = queue.then(async () => replace(await grantedHosts()));
  queue = next.catch(() => undefined);
  return next;
}
