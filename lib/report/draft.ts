/** What a report says: what is claimed, what stands against it, and the accurate words. */
import type { License } from '../dataset/compiled.ts';
import type { PageFinding } from '../messages.ts';
import { webAddress } from '../ui/links.ts';
import { against } from './against.ts';
import { sentenceChange, yamlChange } from './card-change.ts';
import type { Case } from './case.ts';
import { fragmentLink } from './fragment.ts';
import { linkTarget, oneLine, plain } from './markdown.ts';
import type { Phrases } from './phrases/phrases.ts';

export interface Draft {
  readonly title: string;
  readonly body: string;
}

/** More quotes than these make a report longer, and no more exact. */
const MOST_QUOTES = 5;
const DEFINITION = 'https://opensource.org/ai/open-source-ai-definition';
const LONGEST_NAME = 100;

const link = (words: string, address: string | null | undefined): string => {
  const safe = webAddress(address);
  return safe === null ? words : `[${words}](<${linkTarget(safe)}>)`;
};

const nameOf = ({ name, page }: Case): string => plain(name || page, LONGEST_NAME);

function quote(finding: PageFinding, about: Case, phrases: Phrases): string[] {
  const words = plain(finding.before + finding.text + finding.after);
  return [`> ${words}`, '>', `> ${link(phrases.readThere, fragmentLink(about.page, finding))}`, ''];
}

const definitionLink = ({ definition }: Case, phrases: Phrases): string =>
  link(phrases.definitions[definition], DEFINITION);

/** Numbered clauses are sections; others have a title of their own. */
const clauseOf = (section: string, phrases: Phrases): string =>
  /^[\d§(]/.test(section) ? phrases.section(section) : section;

/** Clauses that limit and parts that are withheld, each with the place where that is said. */
function ruledOut(about: Case, phrases: Phrases): string[] {
  const { limits, withheld } = against(about.model);
  return [
    ...limits.map(({ licenseName, section, summary, url }) => {
      const clause = link(plain(`${licenseName}, ${clauseOf(section, phrases)}`), url);
      return `- ${clause}: ${plain(summary, 500)}`;
    }),
    ...withheld.map(({ part, url }) => {
      const said = phrases.withheld(phrases.parts[part]);
      return `- ${said}${url === null ? '' : ` (${link(phrases.source, url)})`}`;
    }),
  ];
}

/** What stands against the claim: first what rules it out, then what nobody has shown. */
function reasons(about: Case, phrases: Phrases): string[] {
  const definition = definitionLink(about, phrases);
  const out = ruledOut(about, phrases);
  const missing = against(about.model).missing.map((part) => `- ${phrases.parts[part]}`);
  const first = out.length === 0 ? phrases.notShown(definition) : phrases.ruledOut(definition);
  const second = out.length === 0 ? [] : ['', phrases.alsoNotShown, ''];
  return [first, '', ...out, ...(missing.length === 0 ? [] : [...second, ...missing]), ''];
}

/** The accurate words; none where nothing is known of the model. */
export function accurateWords({ model }: Case, phrases: Phrases): string | null {
  if (model === null || model.verdict === 'unknown') return null;
  return phrases.words[model.verdict](model.license.names.join(', '));
}

const accurate = (about: Case, phrases: Phrases): string[] => {
  const words = accurateWords(about, phrases);
  return words === null ? [] : [phrases.accurate(plain(words)), ''];
};

function footer(about: Case, phrases: Phrases): string[] {
  const address = webAddress(about.page);
  return [
    ...(address === null ? [] : [`${phrases.page}: <${linkTarget(address)}>`]),
    `${phrases.date}: ${about.date}`,
    phrases.checkedWith(about.version, about.dataset),
  ].flatMap((line, at) => (at === 0 ? [line] : ['', line]));
}

/** To the people who can mend the label: polite, exact, and theirs to check. */
export function labelDraft(about: Case, phrases: Phrases): Draft {
  const lines = [
    phrases.opening(nameOf(about)),
    '',
    ...about.findings.slice(0, MOST_QUOTES).flatMap((finding) => quote(finding, about, phrases)),
    ...reasons(about, phrases),
    ...accurate(about, phrases),
    phrases.closing,
    '',
    ...footer(about, phrases),
  ];
  return {
    title: phrases.title(oneLine(about.name || about.page, LONGEST_NAME)),
    body: lines.join('\n'),
  };
}

/** Page text in a fence has no such signs left, so nothing in it can close the fence. */
const FENCE = '````';

const block = (kind: string, text: string): string[] => [`${FENCE}${kind}`, text, FENCE, ''];

/** A change to the model card: what to replace, and by what. */
export function cardDraft(
  about: Case,
  phrases: Phrases,
  licenseOf: (id: string) => License | null,
): Draft {
  const yaml = yamlChange(about, licenseOf);
  const swap = (kind: string, from: string, to: string): string[] => [
    `${phrases.replace}:`,
    '',
    ...block(kind, from),
    `${phrases.by}:`,
    '',
    ...block(kind, to),
  ];
  const lines = [
    phrases.cardOpening,
    '',
    ...(yaml === null ? [] : swap('yaml', yaml.from, yaml.to)),
    ...about.findings.slice(0, MOST_QUOTES).flatMap((finding) => {
      const { from, to } = sentenceChange(finding, about, phrases);
      return swap('text', from.replaceAll('`', 'ʼ'), to.replaceAll('`', 'ʼ'));
    }),
    ...reasons(about, phrases),
    ...footer(about, phrases),
  ];
  return {
    title: phrases.cardTitle(oneLine(about.name || about.page, LONGEST_NAME)),
    body: lines.join('\n'),
  };
}
