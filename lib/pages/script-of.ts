/** Which of our scripts reads a site. */
import { PAGE_SCRIPTS } from './hosts.ts';

/** The script that reads the pages of a host: its own, else the one for any page. */
export function scriptOf(host: string): string {
  const own = PAGE_SCRIPTS.find(({ hosts }) => hosts.includes(host)) ?? PAGE_SCRIPTS.at(-1);
  return own?.file ?? '';
}
