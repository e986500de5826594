/** "Unwash is wrong": what this project needs to mend it. In English, as its tracker is. */
import { webAddress } from '../ui/links.ts';
import type { Case } from './case.ts';
import type { Draft } from './draft.ts';
import { linkTarget, oneLine, plain } from './markdown.ts';

const MOST_QUOTES = 5;

function verdictLines({ model, dataFile }: Case): string[] {
  if (model === null) return ['- Model: none found'];
  const { osaid, strict, g7 } = model.definitions;
  return [
    `- Model: ${plain(model.id ?? model.name)} (family: ${plain(model.model ?? 'not in the dataset')})`,
    `- Verdict: ${model.verdict} (${g7.label}, rule ${g7.rule})`,
    `- OSAID 1.0: ${osaid.result} (rule ${osaid.rule}); with data released: ${strict.result} (rule ${strict.rule})`,
    `- License: ${plain(model.license.governing.join(', ') || 'unknown')}`,
    `- Data file: ${dataFile === null ? 'none' : `\`${dataFile}\``}`,
  ];
}

const claimLines = ({ findings }: Case): string[] =>
  findings
    .slice(0, MOST_QUOTES)
    .flatMap(({ before, text, after, rule, standing, because }) => [
      `> ${plain(before + text + after)}`,
      '',
      `Read by rule ${plain(rule, 60)}; ${standing}, rule ${plain(because?.rule ?? 'none', 20)}.`,
      '',
    ]);

/** @param right what the user says is right, with where it can be read */
export function mistakeDraft(about: Case, right: string): Draft {
  const address = webAddress(about.page);
  const lines = [
    '### What is right, and where it can be read',
    '',
    right.trim() === '' ? '(please fill in)' : right.trim(),
    '',
    '### What Unwash says',
    '',
    ...(address === null ? [] : [`- Page: <${linkTarget(address)}>`]),
    ...verdictLines(about),
    `- Unwash ${about.version}, data ${about.dataset}, ${about.date}`,
    '',
    ...claimLines(about),
  ];
  return {
    title: `Wrong about ${oneLine(about.name || 'a page', 80)}`,
    body: lines.join('\n').trimEnd(),
  };
}
