/** Who can mend a label, and which form each of them has. */
import { bugs } from '../../package.json' with { type: 'json' };
import { isHubId } from '../models/hub-id.ts';
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
import type { TargetId } from './target-names.ts';
import { vendorOf } from './vendors.ts';

export type { TargetId } from './target-names.ts';

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

/** A model that takes no discussions: its owner's page says where else to write, if anything does. */
function ownerPage({ discussion, page, subject }: Case): Target[] {
  const id = subject?.id ?? '';
  if (discussion !== null || !isHubId(id) || !id.includes('/') || !URL.canParse(page)) return [];
  const { hostname, origin } = new URL(page);
  const [owner] = id.split('/');
  return hostname === 'huggingface.co'
    ? [{ id: 'owner', address: `${origin}/${owner}`, form: null }]
    : [];
}

function cardForm(about: Case): Target[] {
  const address = cardEditor(about);
  return address === null ? [] : [{ id: 'card', address, form: null }];
}

/** First path segments of GitHub that are no owner of repositories. */
const NO_OWNER =
  /^(?:about|collections|explore|features|marketplace|orgs|search|settings|sponsors|topics|trending|users)$/i;

const isName = (segment: string): boolean => /^[\w.-]+$/.test(segment);

function githubForms(segments: readonly string[]): Target[] {
  const [owner = '', name = ''] = segments;
  if (!isName(owner) || !isName(name) || NO_OWNER.test(owner)) return [];
  const repository = `https://github.com/${owner}/${name}`;
  return [
    { id: 'issue', address: `${repository}/issues/new`, form: GITHUB_FORM },
    { id: 'discussion', address: `${repository}/discussions/new`, form: GITHUB_DISCUSSION },
  ];
}

/** A project may stand in groups of groups; what follows its own path begins with a dash. */
function gitlabForms(segments: readonly string[]): Target[] {
  const end = segments.indexOf('-');
  const project = end < 0 ? segments : segments.slice(0, end);
  if (project.length < 2 || !project.every(isName)) return [];
  const address = `https://gitlab.com/${project.join('/')}/-/issues/new`;
  return [{ id: 'issue', address, form: GITLAB_FORM }];
}

/** The repository in which the claim stands. */
function repositoryForms({ page }: Case): Target[] {
  if (!URL.canParse(page)) return [];
  const { hostname, pathname } = new URL(page);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  if (hostname === 'github.com') return githubForms(segments);
  return hostname === 'gitlab.com' ? gitlabForms(segments) : [];
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
      : [hubForm, ownerPage, cardForm, repositoryForms, vendorForm].flatMap((forms) =>
          forms(about),
        );
  return [...mends, ...indexForms(about), tracker];
}

/** What stands for a title in a form: the tool's files have a name instead. */
export const motTitle = (about: Case): string => (about.model === null ? '' : motFile(about.model));
