/** Finds the site that an address belongs to. */
import { generic } from './generic.ts';
import type { Site } from './page.ts';
import { hostOf } from './template.ts';

/** @returns for an address the one of these sites that owns its host; the generic one if none does */
export function siteAmong(sites: readonly Site[]): (url: URL) => Site {
  const byHost = new Map(sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)));
  return (url) => byHost.get(hostOf(url)) ?? generic;
}
