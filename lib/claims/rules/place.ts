/** Places where a term is no claim whatever the sentence: addresses, names, code, boilerplate. */

import type { Block } from '../block.ts';
import { type Reading, tagAt } from '../reading.ts';
import type { Rule } from './rule.ts';

const ADDRESS_CHARACTER = /[^\s"'<>()[\]{}|,;，。、；：！？（）「」《》“”]/;
const ADDRESS =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|[^@\s]+@[^@\s]+\.|\.{0,2}\/|~\/|#|@)|[/\\@_=][^/]|\.(?:com|org|io|net|ai|dev|cn|md|html?|pdf|png|jpe?g|svg|py|txt|json|ya?ml)(?:$|[/?#:.])/;
/** Chinese, Japanese and Korean text runs on into addresses and file names, and is no part of them. */
const UNSPACED = /[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7a3]/;
const SLUG = /^[a-z0-9.-]+$/;
const HALVES = /^[a-z-]+\/[a-z-]+[.!?]?$/;
const LONGEST_ADDRESS = 300;

function isOfAddress(character: string): boolean {
  return ADDRESS_CHARACTER.test(character) && !UNSPACED.test(character);
}

/** "deepseek-v4-open-source": words with hyphens before the term. */
function isSlug(chunk: string): boolean {
  const lead = chunk.split('-open-source', 1)[0] ?? '';
  return SLUG.test(chunk) && lead.length < chunk.length && lead.includes('-');
}

/** The run of characters without blanks around the term. */
function chunkAround(reading: Reading): string {
  const { text } = reading.plain;
  let { start, end } = reading.found;
  const first = Math.max(0, start - LONGEST_ADDRESS);
  const last = Math.min(text.length, end + LONGEST_ADDRESS);
  while (start > first && isOfAddress(text[start - 1] as string)) {
    start--;
  }
  while (end < last && isOfAddress(text[end] as string)) {
    end++;
  }
  return text.slice(start, end);
}

const NAME_BEFORE =
  /(?:european|international|linux|amazon|aws|google|microsoft|intel|ibm|meta|nvidia|tencent|alibaba|facebook|black duck|red hat|github|openmmlab|dutch|open neural) $/;
const NAME_AFTER =
  /^[ -](?:initiative|definition|ai definition|ai index|summit|connections|security foundation|program office|hardware|intelligence|seeds?|licen[sc]e list|observability|guide book|vulnerabilit|technology improvement|report card|bucket|way|day)\b/;

const LICENSE_HEADING =
  /^(?:\W{0,10}(?:\d{1,3}[.)] {0,3})?)(?:third[- ]party )?(?:open[ -]{0,2}source|oss|foss|开源|オープンソース|오픈소스)(?: software)?[ -]{0,3}(?:licen[sc]es?|licensing|acknowledge?ments?|notices?|attributions?|credits|components?|dependencies|software|许可证?|协议|声明|许可协议|授权|ライセンス|라이선스|고지)\b/;

const BIBTEX =
  /@(?:misc|article|inproceedings|software|techreport|online)\s*\{|^\s*(?:title|author|journal|booktitle|howpublished)\s*=\s*\{/;
const REFERENCE = /\bet al\b[^a-z]|arxiv preprint|\bdoi:|\bin proceedings\b|\bpp\. \d/;
const NUMBERED = /^\[\d{1,3}\] /;
const YEAR = /\b(?:19|20)\d\d\b/;

/** Longest header that is only the names of two classes. */
const SORTING = 40;

/** Whether an inline span of one of the kinds holds the whole term. */
function within(reading: Reading, block: Block, kind: string): boolean {
  const { origins } = reading.plain;
  const start = origins === null ? reading.found.start : (origins[reading.found.start] ?? 0);
  return (block.inline ?? []).some(
    (span) => span.kind === kind && span.start <= start && start < span.end,
  );
}

export const PLACE_RULES: readonly Rule<true>[] = [
  {
    id: 'code',
    description: 'Code blocks and inline code are not prose; BibTeX entries are code too.',
    positive: [{ role: 'code', text: '# load the open-source model Llama 3.1' }],
    negative: 'Llama 3.1 is an open-source model.',
    apply: (reading) =>
      reading.block.role === 'code' ||
      within(reading, reading.block, 'code') ||
      BIBTEX.test(reading.plain.text.slice(0, 200)) ||
      null,
  },
  {
    id: 'web-address',
    description: 'Web and e-mail addresses, paths, file names, tags and identifiers are not prose.',
    positive: 'See https://example.org/open-source/llama-3.1 for more.',
    negative: 'Llama 3.1 is open-source/free.',
    apply(reading) {
      const chunk = chunkAround(reading);
      return chunk.length > reading.found.end - reading.found.start &&
        (ADDRESS.test(chunk) || isSlug(chunk)) &&
        !HALVES.test(chunk)
        ? true
        : null;
    },
  },
  {
    id: 'struck-out',
    description: 'Text that the author has struck out is taken back.',
    positive: [
      {
        role: 'paragraph',
        text: 'Llama 3.1 is open source.',
        inline: [{ kind: 'struck', start: 0, end: 25 }],
      },
    ],
    negative: 'Llama 3.1 is open source.',
    apply: (reading) => within(reading, reading.block, 'struck') || null,
  },
  {
    id: 'proper-name',
    description:
      'The Open Source Initiative, its Definition and other names that contain the term.',
    positive: 'The Open Source Initiative published a note on Llama 3.1.',
    negative: 'The open source Llama 3.1 was published.',
    apply(reading) {
      const { text } = reading.plain;
      const rest = text.slice(reading.found.end, reading.found.end + 30);
      if (NAME_AFTER.test(rest)) {
        return true;
      }
      const name =
        tagAt(reading, reading.at - 1) === 'mention'
          ? ''
          : text.slice(Math.max(0, reading.found.start - 20), reading.found.start);
      return NAME_BEFORE.test(name) &&
        /^ (?:office|program|blog|projects?|foundation|team)\b/.test(rest)
        ? true
        : null;
    },
  },
  {
    id: 'third-party-licenses',
    description: 'A heading such as "Open source licenses" is about software that is used.',
    positive: [{ role: 'heading', text: 'Open Source Licenses' }],
    negative: [{ role: 'heading', text: 'Open-source models' }],
    apply: (reading) =>
      (reading.plain.text.length < 80 && LICENSE_HEADING.test(reading.plain.text)) || null,
  },
  {
    id: 'citation',
    description: 'An entry of a list of references gives the title of somebody’s paper.',
    positive: '[3] Doe et al. Llama 3.1: an open-source model. arXiv preprint, 2024.',
    negative: 'Llama 3.1: an open-source model.',
    apply(reading) {
      const text =
        reading.sentence.start === 0
          ? reading.plain.text.slice(0, 400)
          : reading.plain.text.slice(0, 600);
      return (
        (text.length < 600 &&
          (NUMBERED.test(text) || (REFERENCE.test(text) && YEAR.test(text))) &&
          !within(reading, reading.block, 'link')) ||
        null
      );
    },
  },
  {
    id: 'either-or',
    description:
      'The header of a column that sorts models by open and closed calls none of them open.',
    positive: [{ role: 'header-cell', text: 'Open source / closed source', row: 0, column: 1 }],
    negative: [{ role: 'header-cell', text: 'Open-source models', row: 0, column: 1 }],
    apply: (reading) =>
      (reading.block.role === 'header-cell' &&
        reading.plain.text.length < SORTING &&
        reading.tokens.some(({ tag }) => tag === 'closed')) ||
      null,
  },
];
