/** Every site we read. A host belongs to one of them; the last takes any page. */
import { HUBS } from './hubs.ts';
import { MAKERS } from './makers.ts';
import type { Site } from './page.ts';
import { siteAmong } from './site-among.ts';
import { huggingFace } from './sites/huggingface.ts';

/** Hugging Face, other hubs and places of code first, then vendors, each in the order of docs/sites.md. */
export const SITES: readonly Site[] = [huggingFace, ...HUBS, ...MAKERS];

export const siteOf = siteAmong(SITES);
