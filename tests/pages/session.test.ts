/** What a page costs as long as it is open: observers that run, and how often its text is scanned. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PageRuntime, PageSession } from '../../entrypoints/content/session.ts';
import type { FromPage } from '../../lib/messages.ts';
import { Listing } from '../../lib/pages/listing.ts';
import type { Site } from '../../lib/pages/page.ts';
import { siteOf } from '../../lib/pages/registry.ts';
import { blocksToAsk } from '../../lib/scan/candidates.ts';

vi.mock(import('../../lib/scan/candidates.ts'), { spy: true });

const ARTICLE = 'https://mistral.ai/news/x';
const CLAIM = '<main><article><h1>X</h1><p>An open source model.</p></article></main>';

let asked: FromPage[] = [];
let running = new Set<MutationObserver>();
let page = new AbortController();

class Counted extends MutationObserver {
  override observe(...given: Parameters<MutationObserver['observe']>): void {
    running.add(this);
    super.observe(...given);
  }
  override disconnect(): void {
    running.delete(this);
    super.disconnect();
  }
}

const runtime: PageRuntime = {
  async sendMessage(message) {
    asked.push(message as FromPage);
    return { summary: null, findings: [], quiet: false, marks: [], look: {} };
  },
  onMessage: { addListener: () => undefined, removeListener: () => undefined },
};

/** A site that takes this page for one at an address of its own. */
function standIn(address: string): Site {
  const url = new URL(address);
  const site = siteOf(url);
  return {
    ...site,
    read: (document) => site.read(document, url),
    kindOf: (document) => site.kindOf?.(document, url) ?? null,
    listed: (document) => site.listed?.(document, url) ?? [],
  };
}

const session = (address: string): PageSession =>
  new PageSession(page.signal, runtime, {
    siteOf: () => standIn(address),
    firstWords: async () => undefined,
    listing: (site, url, around) => new Listing(site, url, around),
  });

const scans = (): number => vi.mocked(blocksToAsk).mock.calls.length;

/** Longer than a changed page is left alone. */
const rested = (): Promise<void> => new Promise((done) => setTimeout(done, 800));

beforeEach(() => {
  [asked, running, page] = [[], new Set(), new AbortController()];
  vi.stubGlobal('MutationObserver', Counted);
  vi.mocked(blocksToAsk).mockClear();
});

afterEach(() => {
  page.abort();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('an observer', () => {
  test.each([
    'https://huggingface.co/settings/profile',
    'https://huggingface.co/login',
    'https://huggingface.co/docs',
    'https://github.com/orgs/acme',
    'https://github.com/acme/tools/issues/12',
    'https://www.ibm.com/cloud',
    'https://www.kaggle.com/competitions/x',
    'https://ollama.com/settings/keys',
    'https://openai.com/policies/terms',
  ])('does not run at %s, and nobody is asked', async (address) => {
    document.body.innerHTML = CLAIM;
    const idle = session(address);
    await idle.look();
    await idle.look();
    expect(running.size).toBe(0);
    expect(scans()).toBe(0);
    expect(asked).toEqual([]);
  });

  test('runs once, however often the page is looked at, and ends with it', async () => {
    document.body.innerHTML = CLAIM;
    const watched = session(ARTICLE);
    for (let look = 0; look < 4; look++) await watched.look();
    expect(running.size).toBe(1);
    page.abort();
    expect(running.size).toBe(0);
  });
});

describe('a page’s text', () => {
  test('is scanned once, however often the page is looked at', async () => {
    document.body.innerHTML = CLAIM;
    const watched = session(ARTICLE);
    for (let look = 0; look < 4; look++) await watched.look();
    expect(scans()).toBe(1);
  });

  test('is scanned once while a clock ticks beside it, and again when it changes', async () => {
    document.body.innerHTML = `${CLAIM}<footer>0:00</footer>`;
    await session(ARTICLE).look();
    for (const time of ['0:01', '0:02']) {
      document.querySelector('footer')?.replaceChildren(time);
      await rested();
    }
    expect(scans()).toBe(1);
    document.querySelector('article')?.append('It is open source.');
    await vi.waitFor(() => expect(scans()).toBe(2), 6000);
  });

  test('that comes late is found', async () => {
    document.body.innerHTML = '<main><article><h1>X</h1></article></main>';
    await session(ARTICLE).look();
    await rested();
    document.querySelector('article')?.append('An open source model.');
    const blocks = () =>
      asked.flatMap((message) => (message.type === 'read-page' ? message.blocks : []));
    await vi.waitFor(
      () => expect(blocks().map(({ text }) => text)).toContain('An open source model.'),
      6000,
    );
  });
});
