/** Other people’s words: quotations, reports and doubts. */

import type { Polarity } from '../../claim.ts';
import type { Tag } from '../../languages/language.ts';
import { toOriginal } from '../../normalise.ts';
import { type Reading, tagAt } from '../../reading.ts';
import type { Rule } from '../rule.ts';
import { SENTENCE, tagBefore, verbAfter } from './clause.ts';

/** Whether quotation marks stand right around the term, or the sentence is inside a quotation. */
function quoted(reading: Reading): boolean {
  const { text } = reading.plain;
  const { start, end } = reading.found;
  const first = text[start - 1];
  if (first === "'" && text[end] === "'") {
    return true;
  }
  const from = reading.sentence.start;
  let open = false;
  for (let place = from; place < start; place++) {
    const mark = text[place];
    if (mark === '"' && !/\d/.test(text[place - 1] ?? '')) {
      open = !open;
    } else if (mark === '「' || mark === '『' || mark === '„' || mark === '《' || mark === '〈') {
      open = true;
    } else if (mark === '」' || mark === '』' || mark === '》' || mark === '〉') {
      open = false;
    }
  }
  return open && /["」』》〉]/.test(text.slice(end, reading.sentence.end + 200));
}

function inQuoteSpan(reading: Reading): boolean {
  const place = toOriginal(reading.plain, reading.found.start);
  return (reading.block.inline ?? []).some(
    (span) => span.kind === 'quote' && span.start <= place && place < span.end,
  );
}

export const SCARE_QUOTES_RULE: Rule<Polarity> = {
  id: 'scare-quotes',
  description: 'The term, or the sentence it is in, stands in quotation marks.',
  positive: 'Meta’s “open source” Llama 3.1 has terms.',
  negative: 'Meta’s open source Llama 3.1 has terms.',
  apply: (reading) => (quoted(reading) || inQuoteSpan(reading) ? 'quotes' : null),
};

/** An abstract set as a quotation speaks for the page, in every sentence of it. */
const ABSTRACT = /\bwe (?:present|introduce|propose|release|report|develop|announce|open-sourc)/;
const SPEAKING: ReadonlySet<Tag> = new Set<Tag>(['we', 'own', 'self']);

/** Notes that READMEs set as quotations. */
const NOTE =
  /^\W*(?:!?(?:note|tip|important|warning|caution|news|notice|announcement|attention|disclaimer|summary|tl;?dr|about|update|info)|注意?|提示|最新|重要|20\d\d)|\p{Extended_Pictographic}/u;

export const QUOTATION_RULE: Rule<Polarity> = {
  id: 'quotation',
  description: 'A block quotation that does not speak as "we" is somebody else’s text.',
  positive: [
    { role: 'quote', text: 'Developers use open-source models like Llama 3.1, she said.' },
  ],
  negative: [{ role: 'quote', text: 'We open-sourced Llama 3.1.' }],
  apply: (reading) =>
    reading.block.role === 'quote' &&
    !reading.tokens.some(({ tag }) => SPEAKING.has(tag)) &&
    !ABSTRACT.test(reading.plain.text) &&
    !NOTE.test(reading.plain.text)
      ? 'quotes'
      : null,
};

export const DOUBTED_RULE: Rule<Polarity> = {
  id: 'doubted',
  description: 'A word of doubt before the term: "so-called", "supposedly".',
  positive: 'The so-called open source Llama 3.1 has terms.',
  negative: 'The well-known open source Llama 3.1 has terms.',
  apply: (reading) =>
    tagBefore(reading, 'doubt', 5, SENTENCE) >= 0 || tagAt(reading, reading.at + 1) === 'doubt'
      ? 'quotes'
      : null,
};

const SAY_REACH = 9;
const SAY: ReadonlySet<Tag> = new Set<Tag>(['say', 'doubt']);

export const REPORTED_RULE: Rule<Polarity> = {
  id: 'reported',
  description: 'Somebody calls it so: "Meta calls it", "marketed as", "claims to be".',
  positive: 'Meta calls Llama 3.1 open source.',
  negative: 'Meta released Llama 3.1 as open source.',
  apply: (reading, structure) =>
    tagBefore(reading, 'say', SAY_REACH, SENTENCE) >= 0 || verbAfter(reading, structure, SAY)
      ? 'quotes'
      : null,
};
