/** What a report says: what is claimed, what stands against it, and the accurate words. */
import type { PageFinding } from '../messages.ts';
import { webAddress } from '../ui/links.ts';
import type { Summary } from '../ui/summary.ts';
import { plain } from './markdown.ts';

export interface Draft {
  readonly title: string;
  readonly body: string;
}

export interface ReportInput {
  readonly url: string;
  readonly summary: Summary | null;
  readonly findings: readonly PageFinding[];
  readonly dataset: string;
  readonly version: string;
}

const MOST_QUOTES = 3;
const DEFINITION = 'https://opensource.org/ai/open-source-ai-definition';

const quote = ({ before, text, after }: PageFinding): string => `> ${plain(before + text + after)}`;

function reason({ because, message }: PageFinding): string {
  const address = webAddress(because?.url);
  const said = plain(because?.text ?? message);
  return address === null ? `- ${said}` : `- ${said} (<${address}>)`;
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)];

const source = ({ dataset, version }: ReportInput): string =>
  `Found with Unwash ${version}, data ${dataset}.`;

/** To the people who can mend the label: polite, exact, and theirs to check. */
export function labelDraft(input: ReportInput): Draft {
  const flagged = input.findings.filter((finding) => finding.flagged).slice(0, MOST_QUOTES);
  const words = flagged[0]?.words ?? input.summary?.words ?? '';
  const lines = [
    'Thank you for publishing this model. The page calls it open source:',
    '',
    ...flagged.map(quote),
    '',
    `By the [Open Source AI Definition](${DEFINITION}) that does not hold, or is not shown yet:`,
    '',
    ...unique(flagged.map(reason)),
    '',
    `Accurate words would be: “${plain(words)}”.`,
    '',
    'If I have missed something that is released, a link to it would settle this.',
    '',
    source(input),
  ];
  return { title: 'About the words “open source” on this page', body: lines.join('\n') };
}

/** To this project: what it says and where, and room for what is right. */
export function mistakeDraft(input: ReportInput): Draft {
  const { summary, findings, url } = input;
  const said = findings.map(
    (finding) => `${quote(finding)}\n>\n> ${finding.rule}: ${finding.standing}`,
  );
  const lines = [
    `Page: ${webAddress(url) ?? ''}`,
    `Model: ${plain(summary?.id ?? summary?.name ?? 'none')}`,
    `Unwash says: ${summary?.label ?? 'nothing'} (${summary?.rule ?? 'no rule'})`,
    '',
    ...said.slice(0, MOST_QUOTES),
    '',
    'What is right, and where it can be read:',
    '',
    '',
    source(input),
  ];
  return {
    title: `Wrong about ${plain(summary?.name ?? 'this page', 80)}`,
    body: lines.join('\n'),
  };
}
