/** Reads the sites that the reader has added, as those of the install are read. */
import { browser } from '../../lib/browser.ts';
import { grantedHosts } from '../../lib/granted-hosts.ts';
import { INSTALL_HOSTS, PAGE_SCRIPTS } from '../../lib/pages/hosts.ts';
import { scriptOf } from '../../lib/pages/script-of.ts';

const idOf = (file: string): string => `granted:${file}`;

const hostOf = (match: string): string => match.replace(/^[^/]*\/\/|\/.*$/g, '');

async function replace(granted: readonly string[]): Promise<void> {
  const { scripting } = browser;
  const registered = await scripting.getRegisteredContentScripts();
  const ids = registered.map(({ id }) => id);
  if (ids.length > 0) await scripting.unregisterContentScripts({ ids });
  const scripts = PAGE_SCRIPTS.map(({ file }) => ({
    id: idOf(file),
    js: [file],
    matches: granted.filter((match) => scriptOf(hostOf(match)) === file),
    // Who allows more than one site at a time, in the browser's own settings, has those twice.
    excludeMatches: INSTALL_HOSTS,
    runAt: 'document_idle' as const,
  })).filter(({ matches }) => matches.length > 0);
  if (scripts.length > 0) await scripting.registerContentScripts(scripts);
}

/** One after the other: a reader may allow several sites in a row. */
let queue: Promise<unknown> = Promise.resolve();

export function readGrantedSites(): Promise<void> {
  const next = queue.then(async () => replace(await grantedHosts()));
  queue = next.catch(() => undefined);
  return next;
}
