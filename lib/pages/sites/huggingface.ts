/**
 * Hugging Face and its mirrors. Selectors are the site's own data attributes and content classes,
 * never its utility classes, which change from month to month.
 *
 * Not read, though it speaks of open source: the site's slogan in the page's description, owners'
 * display names, the license inside the gate, the contents list, other models beside the card,
 * readers' comments.
 */
import type { Subject } from '../../claims/block.ts';
import { listedModels } from '../cards.ts';
import { all, bodyOf, one, outermost, words } from '../dom.ts';
import { anyRoots, SKIP } from '../generic.ts';
import { HEADER, readHeader } from '../huggingface/header.ts';
import { licenseSection } from '../huggingface/license-section.ts';
import { abstractOf, PAPER } from '../huggingface/paper.ts';
import { idInPath, isModelAddress, kindInPath, PAGES } from '../huggingface/paths.ts';
import { addressOf, nameOf } from '../name.ts';
import type { BadgePlace, ListedModel, PageKind, PageReading, Part, Site } from '../page.ts';
import { hostOf } from '../template.ts';

const HOSTS = ['huggingface.co', 'www.huggingface.co', 'hf.co', 'hf-mirror.com'];

/** README on the model card tab. */
const CARD = '.model-card-content';
/** README on the file page and on a dataset's or owner's: the same text without the card's class. */
const FILE = '.prose.hf-sanitized';
/** Body of a blog post. Its sidebar's cards stand outside. */
const POST = '.blog-content';
/** Page of the documentation or of a course. */
const DOC = '.prose-doc';
/** In a README: the box that shows its YAML, and the anchor of each heading. */
const README_SKIP = '.not-prose, .header-link';
/** In a post: what readers voted, and pictures of other posts. */
const POST_SKIP = `${README_SKIP}, [data-target="UpvoteControl"], [data-target="BlogThumbnail"]`;
/** Island of the models' list with its filters. */
const LIST = '[data-target="ModelList"]';
/** Where links to models are no cards. The search drop-down in the header is one list more. */
const NOT_CARDS = `${HEADER}, .prose, .prose-doc, ${POST}, p, footer, pre`;

const CARDS = { at: ['/{owner}/{name}'], not: NOT_CARDS } as const;

/** A legacy page such as /gpt2 has one segment, and only its header tells that it is a model's. */
function kindOf(page: globalThis.Document, url: URL): PageKind | null {
  const kind = kindInPath(url);
  return kind === 'profile' && one(page, HEADER) !== null ? 'model' : kind;
}

const PROSE: Readonly<Partial<Record<PageKind, string>>> = {
  model: CARD,
  file: FILE,
  dataset: FILE,
  profile: FILE,
  article: POST,
  docs: DOC,
};

function proseRoots(page: globalThis.Document, url: URL, kind: PageKind): Element[] {
  if (kind === 'paper') return abstractOf(page);
  const isText = kind !== 'file' || /\.md$/i.test(url.pathname);
  const selector = PROSE[kind];
  return selector === undefined || !isText ? [] : outermost(all(page, selector));
}

function listed(page: globalThis.Document, url: URL): ListedModel[] {
  return listedModels(page, url, HOSTS, CARDS, true).filter(({ id }) => {
    const [owner = '', name = ''] = id.split('/');
    return isModelAddress(owner, name);
  });
}

/** A repository's page. Where a README has to be and is not, the site has changed. */
function readModel(page: globalThis.Document, url: URL, kind: PageKind): PageReading | null {
  const header = readHeader(page, idInPath(url));
  const { subject, discussion, gated } = header;
  if (subject === null) return null;
  const roots = proseRoots(page, url, kind);
  const isCardTab = kind === 'model' && url.pathname.split('/').filter(Boolean).length <= 2;
  const lost = isCardTab && header.hasCard === true && roots.length === 0;
  const licenseText = isCardTab ? licenseSection(roots) : null;
  return {
    subject: licenseText === null ? subject : { ...subject, licenseText },
    roots: lost ? anyRoots(page) : roots,
    skip: lost ? `${SKIP}, ${README_SKIP}, ${HEADER}` : README_SKIP,
    discussion,
    ...(gated && { gated }),
    ...(lost && { fallback: true }),
  };
}

const ABOUT: Readonly<Partial<Record<PageKind, Subject['kind']>>> = {
  dataset: 'other',
  space: 'other',
  paper: 'article',
  article: 'article',
  docs: 'article',
};

/** Any other page; null where it has neither words of an author nor models to mark. */
function readOther(page: globalThis.Document, url: URL, kind: PageKind): PageReading | null {
  const roots = proseRoots(page, url, kind);
  const holdsList = one(page, LIST) !== null || listed(page, url).length > 0;
  if (roots.length === 0 && !holdsList) return null;
  const about = ABOUT[kind] ?? 'list';
  return {
    subject: { kind: about, name: nameOf(page), address: addressOf(url) },
    roots,
    skip: kind === 'article' ? POST_SKIP : README_SKIP,
    discussion: null,
  };
}

const isRepository = (kind: PageKind): boolean =>
  kind === 'model' || kind === 'file' || kind === 'discussion';

export const huggingFace: Site = {
  name: 'huggingface',
  title: 'Hugging Face',
  hosts: HOSTS,
  offered: [],
  pages: PAGES,
  owns: (url) => HOSTS.includes(hostOf(url)),
  kindOf,

  read(page, url): PageReading | null {
    const kind = kindOf(page, url);
    if (kind === null) return null;
    return isRepository(kind) ? readModel(page, url, kind) : readOther(page, url, kind);
  },

  badgePlace(page, url): BadgePlace | null {
    const kind = kindOf(page, url);
    if (kind === null || !(isRepository(kind) || ABOUT[kind] === 'article')) return null;
    const after = one(page, HEADER);
    const name = after === null ? one(page, 'h1') : (one(after, 'header h1') ?? one(after, 'h1'));
    if (name === null || words(name) === '') return null;
    return { name, after: after ?? name };
  },

  listed,
  // The search drop-down is in the site's header, and lists are replaced as a whole.
  listRoot: bodyOf,

  parts(page, url): readonly Part[] {
    const kind = kindOf(page, url);
    if (kind === null) return [];
    const prose = kind === 'paper' ? PAPER : PROSE[kind];
    return [
      ...(isRepository(kind) ? [{ of: 'landmark', selector: HEADER } as const] : []),
      ...(prose === undefined ? [] : [{ of: 'prose', selector: prose } as const]),
      ...(kind === 'list' ? [{ of: 'list', selector: LIST } as const] : []),
    ];
  },
};
