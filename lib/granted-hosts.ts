/** Sites that the reader has allowed us to read, beyond those of the install. */
import { browser } from './browser.ts';
import { INSTALL_HOSTS } from './pages/hosts.ts';

/** Firefox is given the hub's address with a dot at its end too: that is the same site. */
const dotless = (origin: string): string => origin.replace(/\.\/\*$/, '/*');

export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const ours = new Set(INSTALL_HOSTS);
  return origins.filter((origin) => !ours.has(dotless(origin)));
}
