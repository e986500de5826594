/** A model and a claim to show, in our own words. */
import type { PageFinding, TabReport } from '../../lib/messages.ts';
import type { Summary } from '../../lib/ui/summary.ts';

export const FINDING: PageFinding = {
  index: 0,
  block: 0,
  start: 16,
  end: 27,
  text: 'open source',
  before: 'Example 1 is an ',
  after: ' model for everyone.',
  claim: 'open-source',
  rule: 'said-of-model',
  language: 'en',
  polarity: 'asserts',
  of: 'model',
  models: ['example-1'],
  verdict: 'restricted-weights',
  license: ['example'],
  standing: 'contradicted',
  flagged: true,
  message: '“open source” does not fit Example 1.',
  words: 'weights available, Example Community License',
  because: {
    rule: 'O2',
    text: 'Example Community License, section 2: companies above a size have to ask first.',
    url: 'https://example.org/LICENSE',
  },
  label: 'Weights Available AI',
  dismissed: false,
  told: {
    words: 'weights available, Example Community License',
    reason: 'Example Community License, section 2: companies above a size have to ask first.',
  },
};

export const SUMMARY: Summary = {
  id: 'example/example-1',
  name: 'Example 1',
  maker: 'Example',
  known: true,
  verdict: 'restricted-weights',
  label: 'Weights Available AI',
  sentence: 'The weights can be had, but the license limits who may use them or what for.',
  words: 'weights available, Example Community License',
  accurate: 'weights available, Example Community License',
  note: 'The card says mit; the terms of the Example Community License still apply.',
  commercialUse: 'limited',
  limits: [
    {
      summary: 'Companies above a size have to ask first.',
      license: 'Example License',
      section: '2',
      url: 'https://example.org/LICENSE',
      limitsUse: true,
    },
    {
      summary: 'Use has to follow a policy.',
      license: 'Example License',
      section: '1.b',
      url: null,
      limitsUse: true,
    },
  ],
  moreLimits: 3,
  parts: [
    {
      part: 'data',
      is: 'no',
      components: [
        {
          name: 'Training data',
          is: 'no',
          says: 'Not published.',
          evidence: ['https://example.org/card'],
        },
        { name: 'Description of the data', is: 'unknown', says: null, evidence: [] },
      ],
    },
    {
      part: 'code',
      is: 'partial',
      components: [{ name: 'Inference code', is: 'yes', says: null, evidence: [] }],
    },
    { part: 'parameters', is: 'yes', components: [] },
  ],
  rule: 'OSAID 1.0, rule O2',
  reasons: [],
  licenses: ['Example License'],
  house: null,
};

export const REPORT: Extract<TabReport, { state: 'read' }> = {
  state: 'read',
  url: 'https://huggingface.co/example/example-1',
  subject: { kind: 'model', id: 'example/example-1' },
  discussion: 'https://huggingface.co/example/example-1/discussions/new',
  summary: SUMMARY,
  findings: [
    FINDING,
    { ...FINDING, index: 1, standing: 'not-shown' },
    { ...FINDING, index: 2, standing: 'supported', flagged: false },
  ],
  quiet: false,
  dataset: '2026-11-23+1a2b3c4d',
};
