/**
 * "Get newer data" against a real server that misbehaves. Whatever it does, its reader is told what,
 * what was there stays, and the permission is given back.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseData, getData } from '../../../entrypoints/options/update.ts';
import { speak } from '../../../lib/ui/i18n.ts';
import { datasetUrl } from '../../../package.json' with { type: 'json' };
import { gives, misbehaviours, type Server, startServer } from '../../misbehaving.ts';
import { compiledOn, newSigner, type Signer } from '../../signing.ts';

const LIMITS = { deadline: 20_000, largest: 1_000_000 };
/** For servers that would never end: long enough for a request to arrive. */
const SHORT = { ...LIMITS, deadline: 250 };

const stub = vi.hoisted(() => ({
  disk: {} as Record<string, unknown>,
  full: false,
  allows: true,
  asks: [] as string[],
  release: { RELEASE_ADDRESS: '', RELEASE_HOST: 'release', RELEASE_MATCH: 'https://release/*' },
  key: { RELEASE_KEY: '' },
}));

vi.mock('../../../lib/release-address.ts', () => stub.release);
vi.mock('../../../lib/dataset/release-key.ts', () => stub.key);
vi.mock('../../../lib/dataset/packaged.ts', () => ({
  packagedDataset: async () => compiledOn('2026-10-01'),
}));
vi.mock('../../../lib/browser.ts', () => {
  const { disk } = stub;
  const local = {
    get: async (key: string) => (key in disk ? { [key]: disk[key] } : {}),
    set: async (values: object) => {
      if (stub.full) throw new Error('QUOTA_BYTES');
      Object.assign(disk, values);
    },
  };
  const permissions = {
    request: async ({ origins }: { origins: string[] }) => {
      stub.asks.push(`request ${origins}`);
      return stub.allows;
    },
    remove: async ({ origins }: { origins: string[] }) => void stub.asks.push(`remove ${origins}`),
  };
  return { browser: { storage: { local }, permissions } };
});

let server: Server;
let ours: Signer;

const signed = (day: string): string => ours.file(JSON.stringify(compiledOn(day)));
const kept = (): unknown => stub.disk['dataset-update'];

/** What the reader is told, without the part that all refusals share. */
async function told(limits = LIMITS): Promise<string> {
  const { ok, text } = await getData([], limits);
  return ok ? text : text.replace(/^data_no_/, 'no: ').trim();
}

beforeAll(async () => {
  speak((key, values) => [key, ...values].join(' '));
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] });
  ours = newSigner();
  server = await startServer();
  stub.key.RELEASE_KEY = ours.publicKey;
  stub.release.RELEASE_ADDRESS = server.address;
});

afterAll(() => server.close());

beforeEach(() => {
  delete stub.disk['dataset-update'];
  stub.full = false;
  stub.allows = true;
  stub.asks.length = 0;
});

describe('a good file', () => {
  test('is taken, and the permission given back', async () => {
    const file = signed('2026-11-20');
    server.behave(gives(file));
    expect(await told()).toMatch(/^data_taken 2026-11-20\+/);
    expect(kept()).toBe(file);
    expect(stub.asks).toEqual(['request https://release/*', 'remove https://release/*']);
  });

  test('may be of any type that is JSON, and come packed', async () => {
    const file = signed('2026-11-20');
    server.behave((_, response) =>
      response
        .writeHead(200, { 'content-type': 'Application/JSON', 'content-encoding': 'gzip' })
        .end(gzipSync(file)),
    );
    expect(await told()).toMatch(/^data_taken/);
    expect(kept()).toBe(file);
  });

  test('is asked for with a plain request to the one address', async () => {
    const before = server.asked.length;
    server.behave(gives(signed('2026-11-20')));
    await told();
    const asked = server.asked.slice(before);
    expect(asked.map(({ what }) => what)).toEqual(['GET /dataset.json']);
    expect(asked[0]?.headers).toMatchObject({ 'cache-control': 'no-cache' });
  });

  test('leaves a permission that was there before', async () => {
    server.behave(gives(signed('2026-11-20')));
    await getData(['https://release/*'], LIMITS);
    expect(stub.asks).toEqual(['request https://release/*']);
  });
});

describe('nothing is changed', () => {
  const names = Object.keys(misbehaviours('', 0));

  test.each(names)('where the server %s', async (name) => {
    const present = signed('2026-11-01');
    stub.disk['dataset-update'] = present;
    const [behave, why] = misbehaviours(signed('2026-11-20'), LIMITS.largest)[name] ?? [];
    if (behave !== undefined) server.behave(behave);
    expect(await told(why === 'too_slow' ? SHORT : LIMITS)).toBe(`no: ${why}`);
    expect(kept()).toBe(present);
    expect(stub.asks).toHaveLength(2);
    await server.isLetGo();
  });

  test.each([
    ['another’s signature', () => newSigner().file(JSON.stringify(compiledOn('2026-11-20')))],
    ['another byte', () => signed('2026-11-20').replace('families', 'familieS')],
  ])('where the file has %s', async (_what, file) => {
    server.behave(gives(file()));
    expect(await told()).toBe('no: wrong_signature');
    expect(kept()).toBeUndefined();
  });

  test.each([
    ['2026-11-01', 'not_newer'],
    ['2026-10-15', 'not_newer'],
    ['2026-09-01', 'not_newer'],
    ['2027-06-01', 'from_the_future'],
  ])('where a file of %s is played back', async (day, why) => {
    const present = signed('2026-11-01');
    stub.disk['dataset-update'] = present;
    server.behave(gives(signed(day)));
    expect(await told()).toBe(`no: ${why}`);
    expect(kept()).toBe(present);
  });

  test('where the answer leads elsewhere, and nobody goes there', async () => {
    const other = await startServer();
    other.behave(gives(signed('2026-11-20')));
    for (const location of ['/other.json', other.address]) {
      for (const status of [301, 302, 303, 307, 308]) {
        const before = server.asked.length;
        server.behave((_, response) => response.writeHead(status, { location }).end());
        expect(await told()).toBe('no: unreachable');
        expect(server.asked.length - before).toBe(1);
      }
    }
    expect(other.asked).toEqual([]);
    expect(kept()).toBeUndefined();
    await other.close();
  });

  // A browser may take this for an old page without a head, and refuse it by its type.
  test('where the server speaks another language', async () => {
    server.behave((request) => void request.socket.end('220 ready\r\n'));
    expect(await told()).toBe('no: unreachable');
  });

  test('where there is no server', async () => {
    const gone = await startServer();
    await gone.close();
    stub.release.RELEASE_ADDRESS = gone.address;
    expect(await told()).toBe('no: unreachable');
    stub.release.RELEASE_ADDRESS = server.address;
  });

  test('where the reader refuses, and nobody is asked', async () => {
    const before = server.asked.length;
    stub.allows = false;
    expect(await told()).toBe('no: not_allowed');
    expect(server.asked.length).toBe(before);
    expect(stub.asks).toEqual(['request https://release/*']);
  });

  test('where storage is full, and the permission is given back all the same', async () => {
    const present = signed('2026-11-01');
    stub.disk['dataset-update'] = present;
    server.behave(gives(signed('2026-11-20')));
    stub.full = true;
    await expect(told()).rejects.toThrow('QUOTA_BYTES');
    expect(kept()).toBe(present);
    expect(stub.asks).toHaveLength(2);
  });
});

test('of a newer and an older file at once the newer one stays', async () => {
  const [older, newer] = ['2026-11-10', '2026-11-20'].map((day) => new File([signed(day)], 'd'));
  if (older === undefined || newer === undefined) throw new Error('two files');
  await Promise.all([chooseData(newer), chooseData(older)]);
  expect(kept()).toBe(await newer.text());
});

test('the release address comes from package.json alone', () => {
  expect(datasetUrl).toMatch(/^https:\/\/[\w.-]+\/[\w./-]+\.json$/);
  for (const file of ['wxt.config.ts', 'lib/release-address.ts', 'lib/download.ts']) {
    const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    expect(text, file).not.toContain(new URL(datasetUrl).host);
  }
});
