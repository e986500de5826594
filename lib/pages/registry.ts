/** Every site we read, most exact first. The last one takes any page. */
import { generic } from './generic.ts';
import { huggingFace } from './huggingface.ts';
import type { Site } from './page.ts';

const SITES: readonly Site[] = [huggingFace, generic];

export function siteOf(url: URL): Site {
  return SITES.find((site) => site.owns(url)) ?? generic;
}
