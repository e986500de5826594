/** One visit of a page: what is asked, how often, and what of it is drawn once the page has moved on. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { firstWords } from '../../lib/first-words.ts';
import type { ListScene, Painter, Scene } from '../../lib/marks/scene.ts';
import type { FromPage, ListAnswer, PageAnswer } from '../../lib/messages.ts';
import { Listing } from '../../lib/pages/listing.ts';
import type { Site } from '../../lib/pages/page.ts';
import { siteOf } from '../../lib/pages/registry.ts';
import { type Surroundings, Visit } from '../../lib/pages/visit.ts';

const LOOK = { theme: 'auto', textSize: 100 } as const;
const ARTICLE = new URL('https://mistral.ai/news/x');
const LIST = new URL('https://huggingface.co/models');

let asked: FromPage[] = [];
let scenes: Scene[] = [];
let lists: ListScene[] = [];
let ended = new AbortController();
let waitFor: Promise<void> = Promise.resolve();
let words: string | undefined;

const painter: Painter = {
  paint: (scene) => scenes.push(scene),
  list: (scene) => lists.push(scene),
  refresh: () => undefined,
  jump: () => undefined,
};

const PAGE_ANSWER: PageAnswer = {
  summary: { verdict: 'closed' } as PageAnswer['summary'],
  findings: [],
  quiet: false,
  marks: ['badge', 'list'],
  look: LOOK,
};

const listAnswer = (count: number): ListAnswer => ({
  marks: Array.from({ length: count }, () => ({ verdict: 'open-weights', label: 'Open' })),
  shown: true,
  dim: 'none',
  look: LOOK,
});

async function ask(message: FromPage): Promise<unknown> {
  asked.push(message);
  await waitFor;
  return message.type === 'read-list' ? listAnswer(message.models.length) : PAGE_ANSWER;
}

const around = (): Surroundings => ({
  signal: ended.signal,
  ask,
  painter: async () => painter,
  hasPainter: () => lists.length > 0,
  hasTold: () => asked.length > 0,
  firstWords: async () => words,
});

const visit = (url: URL, site: Site = siteOf(url)) => new Visit(site, url, around());
const show = (html: string): void => {
  document.body.innerHTML = html;
};
const typesAsked = () => asked.map(({ type }) => type);

beforeEach(() => {
  [asked, scenes, lists] = [[], [], []];
  words = undefined;
  ended = new AbortController();
  waitFor = Promise.resolve();
});

afterEach(() => document.body.replaceChildren());

describe('a visit', () => {
  test('asks once for the same text, however often it looks', async () => {
    show('<main><article><h1>X</h1><p>An open source model.</p></article></main>');
    const one = visit(ARTICLE);
    for (let look = 0; look < 3; look++) expect(await one.look()).toBe(true);
    expect(typesAsked()).toEqual(['read-page']);
    document.querySelector('p')?.append(' It is open source.');
    await one.look();
    expect(typesAsked()).toEqual(['read-page', 'read-page']);
  });

  test('has nothing to come back for where the site has nothing for us', async () => {
    const login = visit(new URL('https://huggingface.co/settings/profile'));
    expect(await login.look()).toBe(false);
    expect(await login.look()).toBe(false);
    expect(typesAsked()).toEqual([]);
    await login.again();
    expect(typesAsked()).toEqual(['page-state']);
  });

  test('says nothing of an article without claims, unless it is asked', async () => {
    show('<main><article><h1>Notes on training</h1><p>It reads tokens.</p></article></main>');
    words = firstWords({ llama: {}, qwen: {} });
    const quiet = visit(ARTICLE);
    await quiet.look();
    expect(typesAsked()).toEqual([]);
    await quiet.again();
    expect(typesAsked()).toEqual(['read-page']);
  });

  test('says so where the worker has heard of the page before', async () => {
    show('<main><article><h1>X</h1><p>An open source model.</p></article></main>');
    words = firstWords({ llama: {} });
    const one = visit(ARTICLE);
    await one.look();
    document.querySelector('p')?.remove();
    await one.look();
    expect(asked.at(-1)).toMatchObject({ type: 'read-page', blocks: [] });
  });

  test.each([
    ['names a model', 'Qwen 3 is out', ' llama qwen '],
    ['may name one that only the worker knows', 'Notes on training', undefined],
  ])('asks about an article whose title %s', async (_, title, known) => {
    show(`<main><article><h1>${title}</h1><p>It reads tokens.</p></article></main>`);
    words = known;
    await visit(ARTICLE).look();
    expect(typesAsked()).toEqual(['read-page']);
  });

  test('draws nothing once the page has moved on', async () => {
    show('<main><article><h1>X</h1><p>An open source model.</p></article></main>');
    let answer = (): void => undefined;
    waitFor = new Promise((done) => {
      answer = done;
    });
    const looking = visit(ARTICLE).look();
    ended.abort();
    answer();
    await looking;
    expect(scenes).toEqual([]);
  });

  test('says that the page was read as any is, where its site has changed', async () => {
    show('<div><h1>X</h1><p>An open source model.</p></div>');
    await visit(ARTICLE).look();
    expect(asked[0]).toMatchObject({ type: 'read-page', fallback: true });
  });
});

describe('a list', () => {
  const card = (id: string) => `<article><a href="/${id}"><h4>${id}</h4></a></article>`;
  const cards = (count: number) => Array.from({ length: count }, (_, at) => card(`acme/m-${at}`));
  const listing = () => new Listing(siteOf(LIST), LIST, around());

  test('is asked about in one message, and then only for what is new', async () => {
    show(`<main>${cards(30).join('')}</main>`);
    const list = listing();
    await list.look();
    await list.look();
    expect(typesAsked()).toEqual(['read-list', 'list-state']);
    show(`<main>${cards(32).join('')}</main>`);
    await list.look();
    const news = asked.filter(({ type }) => type === 'read-list').at(-1);
    expect(news).toMatchObject({ models: [{ id: 'acme/m-30' }, { id: 'acme/m-31' }] });
    expect(lists.at(-1)?.items).toHaveLength(32);
  });

  test('of many is asked about in parts', async () => {
    show(`<main>${cards(700).join('')}</main>`);
    await listing().look();
    expect(typesAsked().filter((type) => type === 'read-list')).toHaveLength(2);
  });
});
