/** Which of our two scripts reads a site. */
import { HUB_HOSTS, HUB_SCRIPT, PAGE_SCRIPT } from './hosts.ts';

/** The script that reads the pages of a host. */
export const scriptOf = (host: string): string =>
  HUB_HOSTS.includes(host) ? HUB_SCRIPT : PAGE_SCRIPT;
