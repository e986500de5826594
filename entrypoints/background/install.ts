/** After install: the one page of the first run, and what browsers keep for us. */
import { browser, type Runtime } from '../../lib/browser.ts';
import { judge } from './engine-host.ts';
import { createMenu } from './menu.ts';
import { readGrantedSites } from './sites.ts';

export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  // The engine leaves behind what lets pages without claims do without it.
  await Promise.all([createMenu(), readGrantedSites(), judge().catch(() => null)]);
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
}
