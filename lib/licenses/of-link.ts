/** Which license an address leads to: a `license_link`, or a link in a card's license section. */
import type { Dataset, License } from '../dataset/compiled.ts';
import { ownRepository } from '../models/hub-id.ts';
import { licenseOf } from '../models/reference.ts';
import { licenseById } from './lookup.ts';

const HUBS: ReadonlySet<string> = new Set(['huggingface.co', 'hf.co', 'hf-mirror.com']);
/** Sites whose addresses end in the license's SPDX id. */
const CATALOGUES: ReadonlySet<string> = new Set([
  'opensource.org',
  'spdx.org',
  'choosealicense.com',
]);
const LICENSE_FILE = /^licen[cs]e/i;
/** No address of a license is longer; a page may write anything. */
const LONGEST = 1000;
const FILE_VIEW = /^(?:blob|raw|resolve|tree)$/;

/** Host and path, without what does not change the text that one reads. */
function placeKey({ hostname, pathname }: URL): string {
  const host = hostname.replace(/^www\./, '');
  const path = pathname
    .replace(/\/(?:blob|raw|resolve|tree)\//, '/blob/')
    .replace(/\/(?:legalcode|deed)(?:\.[a-z-]+)?$/, '')
    .replace(/\.(?:html?|txt|md|php)$/i, '')
    .replace(/\/+$/, '');
  return `${host}${path}`.toLowerCase();
}

const places = new WeakMap<Dataset, ReadonlyMap<string, License>>();

/** Addresses of the texts that the dataset has read; where two licenses share one, it tells none. */
function placesOf(dataset: Dataset): ReadonlyMap<string, License> {
  const known = places.get(dataset);
  if (known !== undefined) return known;
  const found = new Map<string, License>();
  const shared = new Set<string>();
  for (const license of Object.values(dataset.licenses)) {
    if (license.text === null || !URL.canParse(license.text)) continue;
    const key = placeKey(new URL(license.text));
    if (found.has(key)) shared.add(key);
    found.set(key, license);
  }
  for (const key of shared) found.delete(key);
  places.set(dataset, found);
  return found;
}

/** The license file of a repository whose model we know: the license that model has. */
function ofRepository(dataset: Dataset, { hostname, pathname }: URL): License | null {
  if (!HUBS.has(hostname.replace(/^www\./, ''))) return null;
  const [owner, name, view, , ...file] = pathname.split('/').filter((part) => part !== '');
  if (owner === undefined || name === undefined || !FILE_VIEW.test(view ?? '')) return null;
  if (!LICENSE_FILE.test(file.at(-1) ?? '')) return null;
  const model = ownRepository(dataset, `${owner}/${name}`);
  const id = model === null ? null : licenseOf(model, 'weights');
  return id === null ? null : licenseById(dataset, id);
}

function inCatalogue(dataset: Dataset, url: URL): License | null {
  if (!CATALOGUES.has(url.hostname.replace(/^www\./, ''))) return null;
  const last = placeKey(url).split('/').at(-1) ?? '';
  return licenseById(dataset, last);
}

/** "creativecommons.org/licenses/by-nc/4.0" is cc-by-nc-4.0. */
function ofCreativeCommons(dataset: Dataset, url: URL): License | null {
  if (url.hostname.replace(/^www\./, '') !== 'creativecommons.org') return null;
  const [, kind, version] = /^\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(url.pathname) ?? [];
  return kind === undefined ? null : licenseById(dataset, `cc-${kind}-${version}`);
}

/**
 * Reads where an address leads.
 * @param link as a card has it; a name of a file in the same repository tells nothing
 * @returns the license, or null where the address is none that we know.
 */
export function licenseOfLink(dataset: Dataset, link: string): License | null {
  if (link.length > LONGEST || !/^https?:/i.test(link) || !URL.canParse(link)) return null;
  const url = new URL(link);
  return (
    placesOf(dataset).get(placeKey(url)) ??
    ofRepository(dataset, url) ??
    inCatalogue(dataset, url) ??
    ofCreativeCommons(dataset, url)
  );
}
