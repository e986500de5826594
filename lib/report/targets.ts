/** Who can mend a label, and which form each of them has. */
import { bugs } from '../../package.json' with { type: 'json' };
import { cardEditor } from './card-change.ts';
import type { Case } from './case.ts';
import { motFile } from './mot-entry.ts';
import {
  type Form,
  GITHUB_DISCUSSION,
  GITHUB_FILE,
  GITHUB_FORM,
  GITLAB_FORM,
  HUB_FORM,
  MAIL_FORM,
} from './prefill.ts';
import { vendorOf } from './vendors.ts';

export const TARGETS = [
  'hub',
  'card',
  'issue',
  'discussion',
  'vendor',
  'osai',
  'mot',
  'tracker',
] as const;
export type TargetId = (typeof TARGETS)[number];

export interface Target {
  readonly id: TargetId;
  /** Page that opens, without the draft. */
  readonly address: string;
  /** Null where the page takes nothing from its address: the text is copied. */
  readonly form: Form | null;
}

const OSAI_ISSUES = 'https://github.com/Language-Technology-Assessment/main-database/issues/new';
const MOT_FILES = 'https://github.com/lfai/model_openness_tool/new/main/models';

/** The page's process told us the address: it counts only as a form of the same site. */
function hubForm({ discussion, page }: Case): Target[] {
  if (discussion === null || !URL.canParse(discussion) || !URL.canParse(page)) return [];
  const { origin, pathname, protocol } = new URL(discussion);
  const fits = protocol === 'https:' && origin === new URL(page).origin;
  if (!fits || !/^\/[\w.-]+(?:\/[\w.-]+)?\/discussions\/new$/.test(pathname)) return [];
  return [{ id: 'hub', address: origin + pathname, form: HUB_FORM }];
}

function cardForm(about: Case): Target[] {
  const address = cardEditor(about);
  return address === null ? [] : [{ id: 'card', address, form: null }];
}

/** First path segments of GitHub that are no owner of repositories. */
const NO_OWNER =
  /^(?:about|collections|explore|features|marketplace|orgs|search|settings|sponsors|topics|trending|users)$/i;

/** The repository in which the claim stands. */
function repositoryForms({ page }: Case): Target[] {
  if (!URL.canParse(page)) return [];
  const { hostname, origin, pathname } = new URL(page);
  const [, owner = '', name = ''] = pathname.split('/');
  if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name)) return [];
  const repository = `${origin}/${owner}/${name}`;
  if (hostname === 'github.com' && !NO_OWNER.test(owner)) {
    return [
      { id: 'issue', address: `${repository}/issues/new`, form: GITHUB_FORM },
      { id: 'discussion', address: `${repository}/discussions/new`, form: GITHUB_DISCUSSION },
    ];
  }
  return hostname === 'gitlab.com'
    ? [{ id: 'issue', address: `${repository}/-/issues/new`, form: GITLAB_FORM }]
    : [];
}

function vendorForm({ model }: Case): Target[] {
  const vendor = vendorOf(model?.maker);
  if (vendor === null) return [];
  const { contact } = vendor;
  if (contact.startsWith('mailto:')) return [{ id: 'vendor', address: contact, form: MAIL_FORM }];
  return contact.endsWith('/issues')
    ? [{ id: 'vendor', address: `${contact}/new`, form: GITHUB_FORM }]
    : [{ id: 'vendor', address: contact, form: null }];
}

function indexForms({ model }: Case): Target[] {
  if (model?.model == null) return [];
  return [
    { id: 'osai', address: OSAI_ISSUES, form: GITHUB_FORM },
    { id: 'mot', address: MOT_FILES, form: GITHUB_FILE },
  ];
}

const tracker: Target = { id: 'tracker', address: `${bugs.url}/new`, form: GITHUB_FORM };

/** Those who can mend the label come first; without a claim to mend there is only our own tracker. */
export function targetsOf(about: Case): Target[] {
  const mends =
    about.findings.length === 0
      ? []
      : [hubForm, cardForm, repositoryForms, vendorForm].flatMap((forms) => forms(about));
  return [...mends, ...indexForms(about), tracker];
}

/** What stands for a title in a form: the tool's files have a name instead. */
export const motTitle = (about: Case): string => (about.model === null ? '' : motFile(about.model));
