import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../../lib/claims/languages/index.ts';
import { run } from '../../../lib/cli/main.ts';
import { readInput } from '../../../lib/cli/read-input.ts';
import { createEngine } from '../../../lib/engine.ts';
import { fixture } from '../dataset-fixture.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unwash-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function unwash(args: string[], input = '') {
  let out = '';
  const complaints: string[] = [];
  const code = await run(() => createEngine(fixture, ALL_LANGUAGES), args, {
    stdin: Readable.from([Buffer.from(input)]),
    write: (text) => {
      out += text;
    },
    complain: (line) => complaints.push(line),
  });
  return { code, out, complaints, json: () => JSON.parse(out) };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const CARD =
  '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Tuned\n\nLlama 3.1 is an open-source model.\n';

describe('check', () => {
  it('exits 1 and places the term in the file as read, front matter included', async () => {
    const { code, json } = await unwash(['check', '--format', 'json', file('a.md', CARD)]);
    expect(code).toBe(1);
    const [result] = json().files;
    expect(result.subject).toEqual({ license: 'llama3.1' });
    const [finding] = result.findings;
    expect(CARD.slice(finding.start, finding.end)).toBe('open-source');
    expect(finding).toMatchObject({
      line: 7,
      column: 17,
      text: 'open-source',
      claim: 'open-source',
      language: 'en',
      polarity: 'asserts',
      of: 'model',
      models: ['llama-3.1'],
      verdict: 'restricted-weights',
      license: ['llama3.1'],
      standing: 'contradicted',
      flagged: true,
    });
    expect(Object.keys(finding)).toEqual([
      'start',
      'end',
      'line',
      'column',
      'text',
      'claim',
      'rule',
      'language',
      'polarity',
      'of',
      'models',
      'verdict',
      'license',
      'standing',
      'flagged',
      'message',
    ]);
  });
  it('exits 0 where nothing is flagged', async () => {
    const { code, json } = await unwash([
      'check',
      '--format',
      'json',
      file('b.md', '# Notes\n\nNothing here.\n'),
    ]);
    expect([code, json()]).toEqual([
      0,
      { version: 1, files: [expect.objectContaining({ findings: [] })] },
    ]);
  });
  it('lists supported claims with --all', async () => {
    const path = file('c.md', '# OLMo 2\n\nOLMo 2 is an open-source model.\n');
    expect((await unwash(['check', '--format', 'json', path])).json().files[0].findings).toEqual(
      [],
    );
    const { code, json } = await unwash(['check', '--all', '--format', 'json', path]);
    expect(code).toBe(0);
    expect(json().files[0].findings[0]).toMatchObject({ standing: 'supported', flagged: false });
  });
  it('reads standard input as Markdown, or as HTML where the content says so', async () => {
    const markdown = await unwash(['check', '--format', 'json', '-'], CARD);
    expect(markdown.json().files[0].findings).toHaveLength(1);
    const html = '<!doctype html><p>Llama 3.1 is an <b>open</b>&nbsp;source model.</p>';
    const page = await unwash(['check', '--format', 'json', '-'], html);
    const [finding] = page.json().files[0].findings;
    expect(html.slice(finding.start, finding.end)).toBe('open</b>&nbsp;source');
  });
  it('applies the site’s adapter to a page with --url', async () => {
    const html =
      '<html><body><nav>Llama 3.1 is an open-source model.</nav><div data-target="ModelHeader" data-props=\'{"model":{"id":"meta-llama/Llama-3.1-8B"}}\'></div>' +
      '<div class="model-card-content"><p>The best open-source model.</p></div><p>Llama 3.1, an open-source model.</p></body></html>';
    const path = file('d.html', html);
    const { json } = await unwash([
      'check',
      '--format',
      'json',
      '--url',
      'https://huggingface.co/meta-llama/Llama-3.1-8B',
      path,
    ]);
    const [result] = json().files;
    expect(result.subject.id).toBe('meta-llama/Llama-3.1-8B');
    expect(result.findings.map((f: { start: number }) => html.slice(f.start - 9, f.start))).toEqual(
      ['The best '],
    );
  });
  it('writes SARIF and GitHub’s commands', async () => {
    const path = file('e.md', CARD);
    const sarif = (await unwash(['check', '--format', 'sarif', path])).json();
    expect(sarif.runs[0].results[0]).toMatchObject({
      level: 'error',
      locations: [{ physicalLocation: { region: { startLine: 7, startColumn: 17 } } }],
    });
    const github = await unwash(['check', '--format', 'github', path]);
    expect(github.out).toMatch(/^::error file=.*e\.md,line=7,col=17,title=unwash [\w-]+::/);
  });
  it('reads every file it can and exits 2 with a line for each it can’t', async () => {
    const { code, complaints, json } = await unwash([
      'check',
      '--format',
      'json',
      '/nowhere.md',
      folder,
      file('f.md', CARD),
    ]);
    expect(code).toBe(2);
    expect(complaints).toEqual([
      'unwash: /nowhere.md: no such file',
      `unwash: ${folder}: is a folder; name files`,
    ]);
    expect(json().files).toHaveLength(1);
  });
  it('takes front matter that is no YAML, or of the wrong shape, as no facts', async () => {
    for (const head of [
      '---\n: [\n---\n',
      '---\n- a\n---\n',
      '---\nlicense: [1, {}]\nbase_model: 7\n---\n',
    ]) {
      const { code, json } = await unwash(
        ['check', '--format', 'json', '-'],
        `${head}\nLlama 3.1 is an open-source model.\n`,
      );
      expect([code, json().files[0].findings.length]).toEqual([1, 1]);
    }
  });
});

describe('a card’s license section', () => {
  const subjectOf = (text: string) => readInput({ path: 'README.md', text }).subject;
  const CARD = '---\nlicense: mit\n---\n# Demo\n';

  it('goes with the subject, up to the next heading', () => {
    const text = `${CARD}## License\nThe weights are under **CC-BY-NC-4.0**.\n\n## Thanks\nMIT.\n`;
    expect(subjectOf(text)?.licenseText).toBe('The weights are under CC-BY-NC-4.0.');
  });
  it.each([
    ['two sections', `${CARD}## License\nMIT.\n## License\nApache 2.0.\n`],
    ['none', `${CARD}MIT.\n`],
    ['no card, but a repository’s file', '# Demo\n## License\nMIT.\n'],
  ])('is not taken: %s', (_why, text) => {
    expect(subjectOf(text)).not.toHaveProperty('licenseText');
  });
});

describe('bad usage', () => {
  it.each([
    [[], 'name a command'],
    [['wash'], 'no such command: wash'],
    [['check'], 'check needs a PATH'],
    [['check', '--format', 'xml', 'a'], '--format takes one of'],
    [['check', '--definition', 'loose', 'a'], '--definition takes one of'],
    [['check', '--url', 'nope', 'a'], '--url is no address'],
    [['check', '--wat', 'a'], '--wat'],
    [['model'], 'model needs an ID'],
    [['license'], 'license needs an ID'],
  ])('%j: exit 2, %s', async (args, message) => {
    const { code, complaints, out } = await unwash(args as string[]);
    expect([code, out]).toEqual([2, '']);
    expect(complaints[0]).toContain(message);
  });
  it('of a license nobody knows', async () => {
    const { code, complaints } = await unwash(['license', 'nobody-1.0']);
    expect([code, complaints]).toEqual([2, ['unwash: nobody-1.0: no such license in the dataset']]);
  });
});

describe('model', () => {
  it('answers one JSON object a line, in order, and says which line is none', async () => {
    const lines = [
      '{"id":"meta-llama/Llama-3.1-8B"}',
      'nonsense',
      '{"id":7}',
      '{"id":"x/y","license":["mit"],"baseModels":"Qwen/Qwen2.5-7B"}',
    ];
    const { code, out, complaints } = await unwash(['model', '--stdin'], `${lines.join('\n')}\n`);
    expect(code).toBe(2);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, error }) => id ?? error)).toEqual([
      'meta-llama/Llama-3.1-8B',
      'not a JSON object',
      'each line is an object with an "id"',
      'x/y',
    ]);
    expect(answers[3]).toMatchObject({
      model: 'qwen2.5',
      license: { declared: 'mit', governing: ['apache-2.0', 'mit'] },
    });
    expect(complaints).toHaveLength(2);
  });
  it('has every key of the contract', async () => {
    const { json } = await unwash(['model', '--format', 'json', 'someone/Llama-3.1-8B-GGUF']);
    expect(json()).toMatchObject({
      id: 'someone/Llama-3.1-8B-GGUF',
      model: 'llama-3.1',
      families: ['llama-3.1'],
      name: expect.any(String),
      relation: 'quantized',
      lineage: [],
      license: { declared: null, governing: ['llama3.1'] },
      relabeled: false,
      verdict: 'restricted-weights',
      commercialUse: 'limited',
      limits: expect.arrayContaining([
        expect.objectContaining({ kind: 'mau-cap', license: 'llama3.1', section: '2' }),
      ]),
      definitions: {
        osaid: { result: 'does-not-meet', rule: 'O2' },
        strict: { result: 'does-not-meet', rule: 'S1' },
        g7: { label: 'Weights Available AI', rule: 'G2' },
        mof: { atLeast: 0, atMost: 0 },
        eu: { result: 'not-exempt', rule: 'E4' },
      },
      evidence: expect.arrayContaining(['https://example.org/llama3.1']),
    });
  });
});

describe('license', () => {
  it.each(['apache-2.0', 'Apache-2.0', 'license:apache-2.0', 'Apache 2.0'])(
    'finds %s',
    async (name) => {
      const { code, json } = await unwash(['license', '--format', 'json', name]);
      expect(code).toBe(0);
      expect(json()).toMatchObject({
        id: 'apache-2.0',
        hubTags: ['apache-2.0'],
        spdx: 'Apache-2.0',
        osiApproved: true,
      });
    },
  );
});
