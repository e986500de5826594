/**
 * Hugging Face and its mirrors. Selectors are the site's own data attributes and content classes,
 * never its utility classes, which change from month to month.
 *
 * Not read, though it speaks of open source: the site's slogan in the page's description, owners'
 * display names, the license inside the gate, the contents list, other models beside the card.
 */
import type { Subject } from '../claims/block.ts';
import type { BadgePlace, PageReading, Site } from './page.ts';

const HOSTS = new Set(['huggingface.co', 'www.huggingface.co', 'hf.co', 'hf-mirror.com']);

/** First path segments that are no owner of models. */
const RESERVED = new Set(
  (
    'models datasets spaces docs posts papers settings login logout join pricing notifications ' +
    'search tasks tags organizations collections chat blog brands discussions api new enterprise ' +
    'languages learn pro support inference inference-endpoints storage front js avatars metrics ' +
    'terms-of-service privacy about jobs welcome'
  ).split(' '),
);

/** Island with the model's name and, in `data-props`, what its card declares. */
const HEADER = '[data-target="ModelHeader"]';
/** README on the model card tab. */
const CARD = '.model-card-content';
/** README on the file page: the same text without the card's own class. */
const FILE = '.prose.hf-sanitized';
/** In a README: the box that shows its YAML, and the anchor of each heading. */
const SKIP = '.not-prose, .header-link';
/** One tag of the row under the name. */
const TAG = '.tag';

const NAME = /^[A-Za-z0-9][\w.-]{0,95}$/;
const LONGEST_PROPS = 4 * 1024 * 1024;
const LONGEST_VALUE = 300;
const MOST_VALUES = 200;

type Unread = Readonly<Record<string, unknown>>;

const record = (value: unknown): Unread =>
  typeof value === 'object' && value !== null ? (value as Unread) : {};

/** Own keys only: a page can't reach a prototype through the JSON it writes. */
const read = (from: unknown, key: string): unknown =>
  Object.hasOwn(record(from), key) ? record(from)[key] : undefined;

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first.slice(0, LONGEST_VALUE) : undefined;
}

function texts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => text(one) ?? []).slice(0, MOST_VALUES);
}

/** Parses the header's data and lets go of it: for a logged-in reader it holds a token. */
function headerModel(header: Element | null): unknown {
  const props = header?.getAttribute('data-props') ?? '';
  if (props === '' || props.length > LONGEST_PROPS) return null;
  try {
    return read(JSON.parse(props), 'model');
  } catch {
    return null;
  }
}

/** Leaves out what is not there, so that absent keys stay absent. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function declaredSubject(model: unknown): Subject | null {
  const id = text(read(model, 'id'));
  if (id === undefined || (read(model, 'repoType') ?? 'model') !== 'model') return null;
  const card = read(model, 'cardData');
  const tags = texts(read(model, 'tags'));
  const tagged = tags.find((tag) => tag.startsWith('license:'))?.slice('license:'.length);
  const bases = texts(read(card, 'base_model'));
  return {
    kind: 'model',
    id,
    tags,
    ...present({
      license: text(read(card, 'license')) ?? tagged,
      licenseName: text(read(card, 'license_name')),
      licenseLink: text(read(card, 'license_link')),
      relation: text(read(card, 'base_model_relation')),
      baseModels: bases.length > 0 ? bases : undefined,
    }),
  } as Subject;
}

/** The license as its chip shows it: "License:", then the tag. */
function chipLicense(scope: ParentNode): string | undefined {
  for (const tag of scope.querySelectorAll(TAG)) {
    const spans = [...tag.querySelectorAll('span')].map((span) => (span.textContent ?? '').trim());
    const label = spans.indexOf('License:');
    if (label >= 0) return text(spans[label + 1]);
  }
  return undefined;
}

function visibleSubject(id: string, scope: ParentNode): Subject {
  const license = chipLicense(scope);
  return license === undefined ? { kind: 'model', id } : { kind: 'model', id, license };
}

/** `owner/name` of a repository's page, or null where the address is none of a model. */
function idInPath(url: URL): string | null {
  const [owner = '', name = ''] = url.pathname.split('/').filter(Boolean);
  const isRepository = NAME.test(owner) && NAME.test(name) && !RESERVED.has(owner.toLowerCase());
  return isRepository ? `${owner}/${name}` : null;
}

function proseRoots(page: globalThis.Document, url: URL): Element[] {
  const card = [...page.querySelectorAll(CARD)];
  if (card.length > 0) return card;
  return /\/(?:blob|blame)\/.+\.md$/i.test(url.pathname) ? [...page.querySelectorAll(FILE)] : [];
}

function discussionAddress(id: string, model: unknown): string | null {
  if (read(model, 'discussionsDisabled') === true || !id.split('/').every((part) => NAME.test(part))) {
    return null;
  }
  return `https://huggingface.co/${id}/discussions/new`;
}

export const huggingFace: Site = {
  name: 'huggingface',
  owns: (url) => HOSTS.has(url.hostname),

  read(page, url): PageReading | null {
    const header = page.querySelector(HEADER);
    const path = idInPath(url);
    // A legacy page such as /gpt2 has one segment, and only its header tells that it is a model's.
    if (header === null && path === null) return null;
    const model = headerModel(header);
    const subject =
      declaredSubject(model) ?? (path === null ? null : visibleSubject(path, header ?? page));
    if (subject === null) return null;
    return {
      subject,
      roots: proseRoots(page, url),
      skip: SKIP,
      discussion: discussionAddress(subject.id ?? '', model),
    };
  },

  badgePlace(page): BadgePlace | null {
    const after = page.querySelector(HEADER);
    const name = (after ?? page).querySelector('header h1, h1');
    if (name === null) return null;
    return { name, after: after ?? name };
  },
};
