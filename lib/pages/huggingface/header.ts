/** The header of a repository: whose it is, and what its card declares. */
import type { Subject } from '../../claims/block.ts';
import { all, attribute, one, words } from '../dom.ts';
import { field, parsedField, present, text, texts } from './fields.ts';
import { isName } from './paths.ts';

/** Island with the model's name and, in `data-props`, what its card declares. */
export const HEADER = '[data-target="ModelHeader"]';
/** One tag of the row under the name. */
const TAG = '.tag';

export interface Header {
  readonly subject: Subject | null;
  readonly discussion: string | null;
  readonly gated: boolean;
  /** Whether the repository has a README; unknown where the header has no data. */
  readonly hasCard: boolean | undefined;
}

function declaredSubject(model: unknown): Subject | null {
  const id = text(field(model, 'id'));
  if (id === undefined || (field(model, 'repoType') ?? 'model') !== 'model') return null;
  const card = field(model, 'cardData');
  const tags = texts(field(model, 'tags'));
  const tagged = tags.find((tag) => tag.startsWith('license:'))?.slice('license:'.length);
  const bases = texts(field(card, 'base_model'));
  return {
    kind: 'model',
    id,
    tags,
    ...present({
      license: text(field(card, 'license')) ?? tagged,
      licenseName: text(field(card, 'license_name')),
      licenseLink: text(field(card, 'license_link')),
      relation: text(field(card, 'base_model_relation')),
      baseModels: bases.length > 0 ? bases : undefined,
    }),
  } as Subject;
}

/** The license as its chip shows it: "License:", then the tag. */
function chipLicense(scope: ParentNode): string | undefined {
  for (const tag of all(scope, TAG)) {
    const spans = all(tag, 'span').map(words);
    const label = spans.indexOf('License:');
    if (label >= 0) return text(spans[label + 1]);
  }
  return undefined;
}

function visibleSubject(id: string, scope: ParentNode): Subject {
  const license = chipLicense(scope);
  return license === undefined ? { kind: 'model', id } : { kind: 'model', id, license };
}

function discussionAddress(id: string, model: unknown): string | null {
  const off = field(model, 'discussionsDisabled') === true;
  if (off || !id.split('/').every(isName)) return null;
  return `https://huggingface.co/${id}/discussions/new`;
}

/**
 * Reads the header. Its data is parsed and let go of: for a logged-in reader it holds a token.
 * @param path id in the page's address; a legacy address such as /gpt2 has none
 */
export function readHeader(page: globalThis.Document, path: string | null): Header {
  const header = one(page, HEADER);
  const model = header === null ? null : parsedField(attribute(header, 'data-props'), 'model');
  const subject =
    declaredSubject(model) ?? (path === null ? null : visibleSubject(path, header ?? page));
  const gated = field(model, 'gated');
  const hasCard = field(model, 'cardExists');
  return {
    subject,
    discussion: discussionAddress(subject?.id ?? '', model),
    gated: gated === true || typeof gated === 'string',
    hasCard: typeof hasCard === 'boolean' ? hasCard : undefined,
  };
}
