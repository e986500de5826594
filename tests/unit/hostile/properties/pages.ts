/** Pages that lie: forged data in their markup, broken structure, addresses of any form. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readHeader } from '../../../../lib/pages/huggingface/header.ts';
import type { PageReading } from '../../../../lib/pages/page.ts';
import { SITES, siteOf } from '../../../../lib/pages/registry.ts';
import { parse } from '../../pages/opened.ts';
import { json, nearly, text } from '../arbitraries.ts';
import { insist, insistUntouched } from '../untouched.ts';
import { suite } from './property.ts';

const FOLDER = new URL('../../../pages/', import.meta.url);
const LONGEST = 1000;

const model = nearly({
  id: fc.oneof(text, fc.constant('acme/wonder-7b')),
  repoType: fc.constant('model'),
  cardData: nearly({
    license: text,
    license_name: text,
    base_model: fc.array(text, { maxLength: 2 }),
  }),
  tags: fc.array(text, { maxLength: 3 }),
  gated: fc.boolean(),
  discussionsDisabled: fc.boolean(),
});
const props = fc.oneof(
  { weight: 6, arbitrary: nearly({ model }).map((one) => JSON.stringify(one)) },
  json.map((one) => JSON.stringify({ model: one })),
  text,
);

/** Structure that adapters look for, around and inside of each other. */
const TAGS = [
  ...[
    '<div data-target="ModelHeader">',
    '<header>',
    '<h1>',
    '<main>',
    '<article>',
    '<a href="/a/b">',
  ],
  ...[
    '<div class="model-card-content prose">',
    '<div class="tag"><span>License:</span><span>mit</span>',
  ],
  ...[
    '<form name="querySelector"><input name="getAttribute">',
    '<form name="body">',
    '<base href="//x">',
  ],
  ...[
    '</div>',
    '</h1>',
    '</main>',
    '<template>',
    '<li>',
    '<tr>',
    '<p>',
    '<section>',
    '<unwash-badge>',
  ],
] as const;
const markup = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TAGS) }, text), { maxLength: 14 })
  .map((parts) => `<!doctype html><body>${parts.join('')}`);

const address = fc
  .tuple(
    fc.constantFrom('huggingface.co', ...SITES.flatMap(({ hosts }) => hosts), 'example.org'),
    fc.array(fc.oneof(text, fc.constantFrom('blog', 'library', 'a', 'blob', 'README.md', '..')), {
      maxLength: 5,
    }),
    text,
  )
  .map(([host, parts, query]) => `https://${host}/${parts.join('/')}?id=${query}`)
  .filter((one) => URL.canParse(one));

const REAL = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort()
  .map((path) => {
    const site = path.split('/')[0] ?? '';
    const host = SITES.find(({ name }) => name === site)?.hosts[0] ?? 'huggingface.co';
    return { host, html: readFileSync(new URL(path, FOLDER), 'utf8') };
  });

/** A page as it really is, with pieces cut, moved and put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...REAL),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 200 }), fc.oneof(text, fc.constantFrom(...TAGS))), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([{ host, html }, changes]) => ({
    host,
    html: changes.reduce((page, [at, cut, put]) => {
      const from = at % Math.max(1, page.length);
      return page.slice(0, from) + put + page.slice(from + cut);
    }, html),
  }));

function insistBounded(reading: PageReading | null): void {
  insistUntouched();
  const { subject, discussion } = reading ?? {};
  for (const value of Object.values(subject ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      insist(typeof one === 'string' && one.length <= LONGEST, 'a value is no text, or too long');
    }
  }
  insist(!discussion || discussion.startsWith('https://'), 'another address than the site’s');
}

/** Everything that is asked of an adapter. */
function ask(html: string, href: string): void {
  const url = new URL(href);
  const page = parse(html);
  const site = siteOf(url);
  insistBounded(site.read(page, url));
  site.badgePlace(page, url);
  site.kindOf?.(page, url);
  site.parts?.(page, url);
  const listed = site.listed?.(page, url) ?? [];
  insist(
    listed.every(({ id }) => id.length <= LONGEST),
    'an id is too long',
  );
  site.listRoot?.(page, url);
}

const header = parse('<!doctype html><body><div data-target="ModelHeader"></div>');

export const PAGES = [
  suite(
    'forged data of pages',
    15_000,
    fc.property(props, (forged) => {
      header.querySelector('div')?.setAttribute('data-props', forged);
      const { subject, discussion } = readHeader(header, 'a/b');
      insistBounded({ subject, discussion, roots: [], skip: '' });
    }),
  ),
  suite(
    'addresses',
    10_000,
    fc.property(address, (href) => {
      const url = new URL(href);
      siteOf(url).kindOf?.(header, url);
      insistBounded(siteOf(url).read(header, url));
    }),
  ),
  suite('made-up pages', 4000, fc.property(markup, address, ask)),
  suite(
    'mutated pages of sites',
    800,
    fc.property(
      mutated,
      fc.constantFrom('/a/b', '/library/x', '/blog/x', '/'),
      ({ host, html }, path) => ask(html, `https://${host}${path}`),
    ),
  ),
];
