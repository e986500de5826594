/** The exact change to a model card: the YAML and the sentences to replace, and what to put there. */

import type { License } from '../dataset/compiled.ts';
import type { PageFinding } from '../messages.ts';
import { isHubId } from '../models/hub-id.ts';
import type { Case } from './case.ts';
import { oneLine } from './markdown.ts';
import type { Phrases } from './phrases/phrases.ts';

export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/** Front matter of a card: the hub's own tag, or `other` with a name and a link. */
function licenseYaml(license: License): string {
  const [tag] = license.hubTags;
  if (tag !== undefined) return `license: ${tag}`;
  const link = license.text === null ? '' : `\nlicense_link: ${license.text}`;
  return `license: other\nlicense_name: ${license.id}${link}`;
}

/** Only where the card's tag drops terms that still apply, or names another license than the model's. */
export function yamlChange(
  { model, subject }: Case,
  licenseOf: (id: string) => License | null,
): Replacement | null {
  const id = model?.relabeling?.upstream ?? model?.mismatch?.known;
  const license = id === undefined ? null : licenseOf(id);
  const declared = subject?.license;
  if (license === null || declared === undefined) return null;
  return { from: `license: ${oneLine(declared, 100)}`, to: licenseYaml(license) };
}

const VERB = /sourc(?:ed|es|ing)$/i;
const VERB_BEFORE = /\b(?:we|to|will|and|have|has)\s*$/i;

/** English has a verb of the term, which no adjective can stand in for. */
function englishTerm({ before, text }: PageFinding, term: string): string {
  if (VERB.test(text)) return 'released with published weights';
  return VERB_BEFORE.test(before) ? 'publish the weights of' : term;
}

/** "an open source" before a word that begins otherwise. */
const article = (before: string, term: string): string =>
  /^[aeiou]/i.test(term) ? before : before.replace(/\b([Aa])n(\s+)$/, '$1$2');

const startsSentence = (before: string): boolean => /(?:^|[.!?]\s+)$/.test(before);

/** A sentence as it stands, and with the accurate term in the place of the claim. */
export function sentenceChange(
  finding: PageFinding,
  { model }: Case,
  phrases: Phrases,
): Replacement {
  const { before, text, after, language } = finding;
  const plainTerm = phrases.terms[model?.verdict ?? 'unknown'];
  const term = language === 'en' ? englishTerm(finding, plainTerm) : plainTerm;
  const shown = startsSentence(before) ? term.charAt(0).toUpperCase() + term.slice(1) : term;
  const head = language === 'en' ? article(before, term) : before;
  return { from: oneLine(before + text + after, 400), to: oneLine(head + shown + after, 400) };
}

/** Where the hub lets a reader edit a card; it becomes a pull request there. */
export function cardEditor({ subject, page }: Case): string | null {
  if (subject?.id === undefined || !isHubId(subject.id) || !URL.canParse(page)) return null;
  const { hostname, origin } = new URL(page);
  return hostname === 'huggingface.co' ? `${origin}/${subject.id}/edit/main/README.md` : null;
}
