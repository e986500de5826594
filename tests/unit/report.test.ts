import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Subject } from '../../lib/claims/block.ts';
import type { Language } from '../../lib/claims/claim.ts';
import { LANGUAGES } from '../../lib/claims/claim.ts';
import { createEngine } from '../../lib/engine.ts';
import type { PageFinding } from '../../lib/messages.ts';
import { addressParts } from '../../lib/report/address.ts';
import { sentenceChange, yamlChange } from '../../lib/report/card-change.ts';
import { buildCase, type Case, type Reading } from '../../lib/report/case.ts';
import { compose } from '../../lib/report/compose.ts';
import { evidenceFile, evidenceName } from '../../lib/report/evidence.ts';
import { fragmentLink } from '../../lib/report/fragment.ts';
import { oneLine, plain } from '../../lib/report/markdown.ts';
import { PHRASES } from '../../lib/report/phrases/index.ts';
import { GITHUB_FORM, HUB_FORM, prefill } from '../../lib/report/prefill.ts';
import { commandLine, reproduction } from '../../lib/report/reproduce.ts';
import { TARGETS } from '../../lib/report/target-names.ts';
import { targetsOf } from '../../lib/report/targets.ts';
import { VENDORS, vendorOf } from '../../lib/report/vendors.ts';
import { bugs } from '../../package.json' with { type: 'json' };
import { dataset } from './data/dataset.ts';

const engine = createEngine(dataset);
const sources = { licenseOf: (id: string) => engine.license(id), modality: 'text' as const };

const finding: PageFinding = {
  index: 0,
  block: 0,
  start: 0,
  end: 11,
  text: 'open source',
  before: 'Llama 3.1 is an ',
  after: ' model.',
  claim: 'open-source',
  rule: 'test',
  language: 'en',
  polarity: 'asserts',
  of: 'model',
  models: ['llama-3.1'],
  verdict: 'restricted-weights',
  license: ['llama3.1'],
  standing: 'contradicted',
  flagged: true,
  message: 'does not fit',
  words: 'weights available, Llama 3.1 Community License',
  because: { rule: 'O2', text: 'section 2: a cap', url: 'https://example.org/LICENSE' },
  label: 'Weights Available AI',
  dismissed: false,
  told: { words: null, reason: '' },
};

const LLAMA = 'https://huggingface.co/meta-llama/Llama-3.1-8B';

interface Given {
  readonly findings?: readonly Partial<PageFinding>[];
  readonly subject?: Subject | null;
  readonly url?: string;
  readonly discussion?: string | null;
  readonly keepQuery?: boolean;
}

function about({ findings = [{}], subject, url = LLAMA, discussion, keepQuery }: Given = {}): Case {
  const all = findings.map((one, index) => ({ ...finding, ...one, index }));
  const reading: Reading = {
    state: 'read',
    url,
    subject:
      subject === undefined
        ? { kind: 'model', id: 'meta-llama/Llama-3.1-8B', license: 'llama3.1' }
        : subject,
    discussion: discussion === undefined ? `${LLAMA}/discussions/new` : discussion,
    summary: null,
    findings: all,
    quiet: false,
    dataset: dataset.version,
  };
  return buildCase({
    reading,
    engine,
    picked: all.map(({ index }) => index),
    keepQuery: keepQuery ?? false,
    version: '0.1.0',
    date: '2026-11-23',
    ownerOf: (family) => dataset.families[family]?.owner ?? null,
  });
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '![x](https://evil.example/a.png)',
    '\u202eevil\u202c \u2066x\u2069 \u200b\u200d',
    '@everyone closes #1 https://evil.example www.evil.example',
    '```\n# heading\n- [ ] task',
    '\ud800 half \udc00',
  ),
);

describe('a draft for the owner', () => {
  const { title, body } = compose('hub', about(), 'en', sources);

  test('quotes, links to the words, gives the clause and the accurate words', () => {
    expect(title).toContain('Llama 3.1');
    expect(body).toContain('> Llama 3.1 is an open source model.');
    expect(body).toContain(`<${LLAMA}#:~:text=Llama%203.1%20is%20an-,open%20source,-model.>`);
    expect(body).toContain('section 2');
    expect(body).toContain('700 million');
    expect(body).toContain('https://opensource.org/ai/open-source-ai-definition');
    expect(body).toContain('weights available under Llama 3.1');
    expect(body).toContain('2026-11-23');
    expect(body).toContain(dataset.version);
  });

  test('is there in each language, with nothing left open', () => {
    for (const language of LANGUAGES) {
      const draft = compose('hub', about(), language, sources);
      expect(draft.body).not.toMatch(/undefined|null|\[object/);
      expect(draft.body).toContain(PHRASES[language].closing);
      expect(draft.title).toContain('Llama 3.1');
    }
  });

  test('of a model that nobody knows says what is not shown, and no more', () => {
    const draft = compose(
      'hub',
      about({ findings: [{ models: [] }], subject: { kind: 'model', id: 'acme/wonder-7b' } }),
      'en',
      sources,
    );
    expect(draft.body).toContain('not shown to be released');
    expect(draft.body).toContain('- training code');
    expect(draft.body).not.toContain('Accurate words');
  });

  test('names the place where a lack was read before one that only tells of it', () => {
    const gemma = { models: ['gemma-2'], text: 'open source' };
    const card = { kind: 'model', id: 'google/gemma-2-9b' } as const;
    const { body: text } = compose(
      'hub',
      about({ findings: [gemma], subject: card }),
      'en',
      sources,
    );
    expect(text).toMatch(/training code: not released \(\[source\]\(<https:/);
    expect(text).not.toContain('osai-index.eu');
  });

  test('accuses nobody', () => {
    for (const language of LANGUAGES) {
      const { body: text } = compose('hub', about(), language, sources);
      expect(text).not.toMatch(
        /openwash|\b(?:false|lies?|lying|mislead\w*|decept\w*|mensong\w*|tromp\w*|engañ\w*|mentir\w*)\b|Lüge|täusch/i,
      );
    }
  });
});

describe('a change to the model card', () => {
  test('puts the inherited license in the place of a freer tag', () => {
    const relabeled = about({
      subject: {
        kind: 'model',
        id: 'acme/my-llama',
        license: 'apache-2.0',
        baseModels: ['meta-llama/Llama-3.1-8B'],
      },
    });
    expect(yamlChange(relabeled, sources.licenseOf)).toEqual({
      from: 'license: apache-2.0',
      to: 'license: llama3.1',
    });
    expect(compose('card', relabeled, 'en', sources).body).toContain('license: llama3.1');
  });

  test.each([
    ['Llama 3.1 is an ', 'open source', ' model.', 'Llama 3.1 is a weights-available model.'],
    ['We ', 'open-source', ' Llama 3.1.', 'We publish the weights of Llama 3.1.'],
    ['It has been ', 'open-sourced', '.', 'It has been released with published weights.'],
    ['', 'Open source', ' and small.', 'Weights-available and small.'],
  ])('%s%s%s', (before, text, after, to) => {
    const one = { ...finding, before, text, after };
    expect(sentenceChange(one, about(), PHRASES.en).to).toBe(to);
  });
});

describe('who can mend it', () => {
  const ids = (given: Given): string[] => targetsOf(about(given)).map(({ id }) => id);

  test('on the hub', () => {
    expect(ids({})).toEqual(['hub', 'card', 'vendor', 'osai', 'mot', 'tracker']);
  });

  test('on GitHub', () => {
    const url = 'https://github.com/meta-llama/llama-models/blob/main/README.md';
    expect(ids({ url, discussion: null, subject: null })).toEqual([
      'issue',
      'discussion',
      'vendor',
      'osai',
      'mot',
      'tracker',
    ]);
  });

  test('on GitLab, in groups of any depth, from any of a project’s pages', () => {
    const form = (url: string) =>
      targetsOf(about({ url, discussion: null, subject: null })).find(({ id }) => id === 'issue')
        ?.address;
    const project = 'https://gitlab.com/acme/ai/tools';
    expect(form(project)).toBe(`${project}/-/issues/new`);
    expect(form(`${project}/-/blob/main/README.md`)).toBe(`${project}/-/issues/new`);
    expect(form('https://gitlab.com/acme')).toBeUndefined();
    expect(form('https://gitlab.com/-/profile/keys')).toBeUndefined();
  });

  test('where discussions are off the owner’s page stands in, and the text is copied', () => {
    expect(ids({ discussion: null })).toEqual([
      'owner',
      'card',
      'vendor',
      'osai',
      'mot',
      'tracker',
    ]);
    const [owner] = targetsOf(about({ discussion: null }));
    expect(owner).toEqual({
      id: 'owner',
      address: 'https://huggingface.co/meta-llama',
      form: null,
    });
  });

  test('without a claim only the indexes and ourselves', () => {
    expect(ids({ findings: [] })).toEqual(['osai', 'mot', 'tracker']);
  });

  test.each([
    'https://evil.example/meta-llama/Llama-3.1-8B/discussions/new',
    'javascript:alert(1)',
    'https://huggingface.co/settings/profile',
    'https://huggingface.co/a/b/discussions/new/../../../logout',
  ])('an address of another kind is no discussion: %s', (discussion) => {
    expect(ids({ discussion })).not.toContain('hub');
  });

  test('an id with odd letters has no card to edit', () => {
    const odd = { kind: 'model', id: 'acme/<b>"x"', license: 'mit' } as const;
    expect(ids({ subject: odd })).not.toContain('card');
  });

  test('our tracker comes from package.json alone', () => {
    const tracker = targetsOf(about()).find(({ id }) => id === 'tracker');
    expect(tracker?.address).toBe(`${bugs.url}/new`);
    const sourceFiles = ['targets', 'mistake', 'draft'].map((name) =>
      readFileSync(new URL(`../../lib/report/${name}.ts`, import.meta.url), 'utf8'),
    );
    for (const text of sourceFiles) expect(text).not.toContain(bugs.url);
  });

  test('each maker’s contact has a source', () => {
    for (const { contact, source } of VENDORS) {
      expect(contact).toMatch(/^(?:https:\/\/|mailto:[\w.]+@[\w.-]+$)/);
      expect(source).toMatch(/^https:\/\//);
    }
    expect(vendorOf('Meta')?.contact).toContain('llama-models');
    expect(vendorOf('Metamodel')).toBeNull();
    const makers = new Set(Object.values(dataset.families).map(({ maker }) => maker));
    for (const { maker } of VENDORS) {
      expect(
        [...makers].some((one) => vendorOf(one)?.maker === maker),
        maker,
      ).toBe(true);
    }
  });
});

test('“Unwash is wrong” names file, rule, data and what is right', () => {
  const { body } = compose('tracker', about(), 'en', sources, 'Read section 3.');
  expect(body).toContain('`data/models/meta/llama-3.1.yaml`');
  expect(body).toContain('Read by rule test');
  expect(body).toContain(dataset.version);
  expect(body).toContain('Read section 3.');
});

describe('an entry for the Model Openness Tool', () => {
  const { title, body } = compose('mot', about(), 'en', sources);
  const entry = parse(body);

  test('is YAML of the tool’s form', () => {
    expect(title).toBe('Llama-3.1.yml');
    expect(entry.framework).toEqual({
      name: 'Model Openness Framework',
      version: '1.0',
      date: '2024-12-15',
    });
    expect(entry.release.producer).toBe('Meta');
    expect(entry.release.date).toBe('2024-07-23');
    expect(entry.release.license.distribution).toEqual({ name: null, path: null });
  });

  test('lists what is there, and what is not known not', () => {
    const names = entry.release.components.map(({ name }: { name: string }) => name);
    expect(names).toContain('Model parameters (Final)');
    expect(names).not.toContain('Datasets');
    expect(names).not.toContain('Training code');
  });

  test('is valid for every family', { timeout: 60_000 }, () => {
    for (const family of Object.keys(dataset.families)) {
      const url = 'https://example.org/';
      const one = compose(
        'mot',
        about({ findings: [{ models: [family] }], subject: null, url }),
        'en',
        sources,
      );
      const { release } = parse(one.body);
      expect(release.name.length, family).toBeGreaterThan(0);
      expect(release.components.length).toBeLessThanOrEqual(17);
      for (const component of release.components) expect(typeof component.name).toBe('string');
    }
  });
});

describe('addresses', () => {
  test('tell neither user, password, query nor hash', () => {
    const given = 'https://me:secret@example.org/a?token=1#part';
    expect(addressParts(given)).toEqual({
      clean: 'https://example.org/a',
      withQuery: 'https://example.org/a?token=1',
    });
    expect(addressParts('javascript:alert(1)')).toBeNull();
    for (const target of TARGETS) {
      const { body } = compose(target, about({ url: given }), 'en', sources);
      expect(body).not.toMatch(/secret|token/);
    }
  });

  test('open at the words, whatever is in them', () => {
    const passage = { before: 'a, b - ', text: 'open-source & free', after: ' (x)' };
    expect(fragmentLink('https://example.org/', passage)).toBe(
      'https://example.org/#:~:text=a%2C%20b%20%2D-,open%2Dsource%20%26%20free,-(x)',
    );
    expect(fragmentLink('https://example.org/', { before: '', text: '开源', after: '模型' })).toBe(
      `https://example.org/#:~:text=${encodeURIComponent('开源')},-${encodeURIComponent('模型')}`,
    );
  });

  test('carry any text there and back, and are never too long', () => {
    fc.assert(
      fc.property(anyText, fc.string({ maxLength: 9000 }), (title, body) => {
        const well = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
        const { address, fills } = prefill('https://example.org/new', GITHUB_FORM, { title, body });
        expect(address.length).toBeLessThanOrEqual(7500);
        const { searchParams } = new URL(address);
        if (fills !== 'none') expect(searchParams.get('title')).toBe(well(title));
        if (fills === 'text') expect(searchParams.get('body')).toBe(well(body));
      }),
      { numRuns: 500 },
    );
  });

  test('a text that is too long is copied, and never cut', () => {
    const draft = { title: 'x', body: 'y'.repeat(8000) };
    expect(prefill('https://example.org/new', HUB_FORM, draft)).toEqual({
      address: 'https://example.org/new?title=x',
      fills: 'title',
    });
    const long = { title: 'x'.repeat(300), body: '' };
    expect(prefill('https://example.org/new', HUB_FORM, long).fills).toBe('none');
  });
});

describe('whatever a page says', () => {
  const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/u;

  test('plain text has no markup and nothing hidden', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = plain(text);
        expect(safe).not.toMatch(HIDDEN);
        expect(safe.replace(/\\./gu, '')).not.toMatch(/[`*_[\]<>#|@&~$]|:\/\/|\bwww\./i);
        expect(oneLine(text)).not.toMatch(HIDDEN);
      }),
      { numRuns: 1000 },
    );
  });

  test('no draft of any target holds any of it as markup', () => {
    const language = fc.constantFrom<Language>(...LANGUAGES);
    const target = fc.constantFrom(...TARGETS);
    fc.assert(
      fc.property(anyText, anyText, target, language, (before, name, to, speech) => {
        const one = about({
          findings: [{ before, after: before, rule: name, models: [] }],
          subject: { kind: 'model', id: name, name, license: before },
        });
        const { title, body } = compose(to, one, speech, sources);
        expect(title).not.toMatch(HIDDEN);
        expect(body.replaceAll('\n', '')).not.toMatch(HIDDEN);
        const outside = body.replace(/^````[\s\S]*?^````$/gm, '');
        if (to !== 'mot') expect(outside).not.toMatch(/(?<!\\)<script|!\[|@\w|https:\/\/evil/i);
      }),
      { numRuns: 400 },
    );
  });

  test('the evidence file runs nothing and loads nothing', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, name) => {
        const one = about({
          findings: [{ before, models: [] }],
          subject: { kind: 'model', id: name, name },
        });
        const screenshot = `data:image/png;base64,AAAA"><script>`;
        const file = evidenceFile({ about: one, time: 'now', screenshot, reproduction: null });
        expect(file).not.toMatch(/<(?:script|iframe|link|object|embed|form|img)\b/i);
        expect(file).not.toMatch(/\son\w+\s*=\s*["']/i);
        expect(evidenceName(one)).toMatch(/^unwash-[\p{L}\p{N}.-]+-2026-11-23\.html$/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the evidence file', () => {
  const one = about();
  const line = reproduction(one, dataset);
  const screenshot = 'data:image/jpeg;base64,/9j/4AAQ';
  const file = evidenceFile({
    about: one,
    time: '2026-11-23T10:00:00Z',
    screenshot,
    reproduction: line,
  });

  test('has all that proves it', () => {
    for (const part of [
      '<mark>open source</mark>',
      LLAMA,
      '2026-11-23T10:00:00Z',
      dataset.version,
      'data/models/meta/llama-3.1.yaml',
      'does-not-meet, rule O2',
      screenshot,
      'https://web.archive.org/save/',
      'unwash model --stdin',
      'default-src &#39;none&#39;',
    ]) {
      expect(file).toContain(part);
    }
  });

  test('gives the line that gives the same verdict', () => {
    const { id, ...more } = JSON.parse(line ?? '{}');
    expect(engine.assessModel({ id, ...more }).verdict).toBe('restricted-weights');
    const named = reproduction(about({ subject: null, url: 'https://example.org/' }), dataset);
    expect(engine.assessModel(JSON.parse(named ?? '{}')).model).toBe('llama-3.1');
    expect(commandLine(`{"id":"it's"}`)).toContain(String.raw`it'\''s`);
  });
});
