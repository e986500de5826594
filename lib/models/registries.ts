/** Ids and addresses of models on hubs and other registries. */
import type { Dataset } from '../dataset/compiled.ts';
import { isHubId, matchesGlob } from './hub-id.ts';
import { type Model, modelOf } from './reference.ts';

export type Registry =
  | 'ollama'
  | 'modelscope'
  | 'github'
  | 'kaggle'
  | 'replicate'
  | 'openrouter'
  | 'nvidia';

/** What an address leads to: a repository of the hub, or an entry of another registry. */
export type Address =
  | { readonly on: 'hub'; readonly id: string }
  | { readonly on: Registry; readonly id: string };

const HUB_HOSTS = new Set([
  'huggingface.co',
  'www.huggingface.co',
  'huggingface.co.',
  'hf.co',
  'hf-mirror.com',
]);

/** First path segments of the hub that are no owner of models (a union of what sites and tools list). */
const RESERVED = new Set(
  'models datasets spaces docs posts papers settings login logout join pricing notifications search tasks tags organizations collections chat blog brands discussions api new enterprise languages learn pro support inference inference-endpoints storage front js avatars metrics terms-of-service privacy about jobs welcome changelog'.split(
    ' ',
  ),
);

/** Whether a first path segment of the hub is a page of its own and no owner. */
export function isReservedSegment(segment: string): boolean {
  return RESERVED.has(segment.toLowerCase());
}

/** How each registry writes a model's address: host, and the part of the path that is the id. */
const PATHS: readonly (readonly [host: RegExp, path: RegExp, Registry])[] = [
  [/^(?:www\.)?ollama\.com$/, /^\/library\/([\w.-]+)/, 'ollama'],
  [/^(?:www\.)?ollama\.com$/, /^\/([\w.-]+\/[\w.-]+)/, 'ollama'],
  [/^(?:www\.)?modelscope\.(?:cn|ai)$/, /^\/models\/([\w.-]+\/[\w.-]+)/, 'modelscope'],
  [/^github\.com$/, /^\/([\w.-]+\/[\w.-]+)/, 'github'],
  [/^(?:www\.)?kaggle\.com$/, /^\/models\/([\w.-]+\/[\w.-]+)/, 'kaggle'],
  [/^replicate\.com$/, /^\/([\w.-]+\/[\w.-]+)/, 'replicate'],
  [/^openrouter\.ai$/, /^\/([\w.-]+\/[\w.:-]+)/, 'openrouter'],
  [/^build\.nvidia\.com$/, /^\/([\w.-]+\/[\w.-]+)/, 'nvidia'],
];

/** Most links to models are written just so, and parsing an address takes longer than all else here. */
const PLAIN_HUB_ADDRESS = /^https:\/\/huggingface\.co\/([A-Za-z0-9][\w.-]*)\/([A-Za-z0-9][\w.-]*)$/;

function onHub(first: string, second: string): Address | null {
  if (first === '' || isReservedSegment(first)) return null;
  const id = second === '' ? first : `${first}/${second}`;
  return isHubId(id) ? { on: 'hub', id } : null;
}

/**
 * Reads an address.
 * @returns null for anything that is not an http(s) address of a model.
 */
export function readAddress(href: string): Address | null {
  const plain = PLAIN_HUB_ADDRESS.exec(href);
  if (plain !== null) return onHub(plain[1] ?? '', plain[2] ?? '');
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (HUB_HOSTS.has(url.hostname)) {
    const [, first = '', second = ''] = url.pathname.split('/');
    return onHub(first, second);
  }
  for (const [host, path, on] of PATHS) {
    const id = host.test(url.hostname) ? path.exec(url.pathname)?.[1] : undefined;
    if (id !== undefined) return { on, id };
  }
  return null;
}

/** An id of another registry as the dataset writes it: NVIDIA's `_` is a dot, a tag is cut off. */
function plainId(on: Registry, id: string): string {
  const lower = id.toLowerCase();
  if (on === 'ollama' || on === 'openrouter') return lower.replace(/:.*$/, '');
  return on === 'nvidia' ? lower.replaceAll('_', '.') : lower;
}

/**
 * The family behind an entry of another registry, where the dataset lists it.
 * A trailing `*` in the dataset's entry covers the sizes.
 */
export function modelOnRegistry(dataset: Dataset, on: Registry, id: string): Model | null {
  const key = `${on}:${plainId(on, id)}`;
  const direct = Object.hasOwn(dataset.elsewhere, key) ? dataset.elsewhere[key] : undefined;
  if (direct !== undefined) return modelOf(dataset, direct);
  const prefix = `${on}:`;
  for (const [pattern, ref] of Object.entries(dataset.elsewhere)) {
    if (pattern.startsWith(prefix) && pattern.includes('*') && matchesGlob(pattern, key))
      return modelOf(dataset, ref);
  }
  return null;
}
