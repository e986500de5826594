/** Names, ids, links and what a repository declares. */
import fc from 'fast-check';
import { createEngine } from '../../../../lib/engine.ts';
import { disguiseOf, plainName } from '../../../../lib/models/confusable.ts';
import { readAddress } from '../../../../lib/models/registries.ts';
import { tokenize } from '../../../../lib/models/tokens.ts';
import { oneLine, plain } from '../../../../lib/report/markdown.ts';
import { webAddress } from '../../../../lib/ui/links.ts';
import { fixture } from '../../dataset-fixture.ts';
import { text } from '../arbitraries.ts';
import { insist, insistUntouched } from '../untouched.ts';
import { suite } from './property.ts';

const engine = createEngine(fixture);

const id = fc.oneof(
  text,
  fc.constantFrom('meta-llama/Llama-3.1-8B', 'Qwen/Qwen2.5-3B', '__proto__/constructor', 'a/b'),
);

const query = fc.record(
  {
    id,
    license: fc.oneof(text, fc.constantFrom('mit', 'llama3.1', '__proto__')),
    licenseName: text,
    baseModels: fc.array(id, { maxLength: 3 }),
    relation: text,
    tags: fc.array(
      fc.oneof(
        text,
        id.map((one) => `base_model:finetune:${one}`),
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['id'] },
);

const scheme = fc.constantFrom(
  'javascript:',
  'data:',
  'JaVaScRiPt:',
  'vbscript:',
  ' https://',
  '//',
  '',
);
const link = fc.tuple(scheme, text).map(([one, rest]) => one + rest);

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

export const NAMES = [
  suite(
    'repositories',
    15_000,
    fc.property(query, (asked) => {
      const { verdict, id: told } = engine.assessModel(asked);
      insistUntouched();
      insist(typeof verdict === 'string' && (told ?? '') === asked.id, 'another model was judged');
    }),
  ),
  suite(
    'models in words',
    12_000,
    fc.property(fc.oneof(text, link), (words) => {
      engine.modelIn(words);
      engine.license(words);
      engine.assessFamily(words);
      insistUntouched();
    }),
  ),
  suite(
    'links',
    18_000,
    fc.property(fc.oneof(text, link), (given) => {
      const address = webAddress(given);
      insist(address === null || /^https?:\/\//.test(address), 'no web address became a link');
      readAddress(given);
      insistUntouched();
    }),
  ),
  suite(
    'names as shown',
    25_000,
    fc.property(text, (name) => {
      const shown = plainName(name);
      insist(!BIDI.test(shown) && plainName(shown) === shown, 'a control is left');
      const disguise = disguiseOf(name);
      insist(shown === name || disguise !== null, 'something was taken out and not told');
      insist((disguise?.tricks.length ?? 1) > 0, 'a disguise without a trick');
    }),
  ),
  suite(
    'tokens',
    15_000,
    fc.property(text, (words) => {
      const { starts, ends } = tokenize(words);
      starts.forEach((start, at) => {
        const end = ends[at] ?? 0;
        insist(start < end && end <= words.length && start >= (ends[at - 1] ?? 0), 'out of place');
      });
    }),
  ),
  suite(
    'words in drafts',
    12_000,
    fc.property(text, (words) => {
      insist(!/[\r\n]/.test(oneLine(words)) && !/[\r\n]/.test(plain(words)), 'a second line');
    }),
  ),
];
