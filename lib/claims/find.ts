/**
 * Finds and reads every openness term of a document.
 *
 * text → plain text → terms → sentence as tagged tokens → place → polarity → what it is said of →
 * which model. Each step is a list of named rules; the first that applies decides.
 */

import type { Block, Document } from './block.ts';
import type { Claim, ClaimTarget, Language, Mention, MentionFinder } from './claim.ts';
import type { LanguageSet, ReadyLanguage } from './languages/language-set.ts';
import type { Lexicon } from './lexicon.ts';
import { endInOriginal, normalise, type Plain, toOriginal } from './normalise.ts';
import { Outline } from './outline.ts';
import { ownName, placeMentions } from './own-name.ts';
import { structureOf } from './phrase/structure.ts';
import { mayHoldTerm } from './prefilter.ts';
import type { Mentions, Reading } from './reading.ts';
import { PLACE_RULES } from './rules/place.ts';
import { POLARITY_RULES } from './rules/polarity/index.ts';
import { firstThatApplies } from './rules/rule.ts';
import { SAID_RULES } from './rules/said/index.ts';
import { TARGET_RULES } from './rules/target/index.ts';
import { type Sentence, sentenceAround } from './sentences.ts';
import type { FoundTerm } from './terms.ts';
import { termsStructure } from './terms-of-use.ts';
import { type PlacedMention, type Token, tokenise } from './tokens.ts';

const GENERIC: ClaimTarget = { of: 'generic' };

/** A block that holds terms, ready to be read. */
interface Candidate {
  readonly index: number;
  readonly block: Block;
  readonly plain: Plain;
  readonly terms: readonly FoundTerm[];
}

/** Every claim of a document, in order. */
export function findClaims(
  document: Document,
  mentionsIn: MentionFinder,
  languages: LanguageSet,
): Claim[] {
  const candidates = candidatesOf(document, languages);
  if (candidates.length === 0) {
    return [];
  }
  const mentions = mentionCache(document, mentionsIn);
  const outline = new Outline(document.blocks);
  const fallback = languageOf(candidates, languages);
  const own = ownName(document.subject, languages);
  return candidates.flatMap((candidate) =>
    readBlock(candidate, document, mentions, outline, languages, fallback, own),
  );
}

function candidatesOf(document: Document, languages: LanguageSet): Candidate[] {
  const candidates: Candidate[] = [];
  document.blocks.forEach((block, index) => {
    if (!mayHoldTerm(block.text)) {
      return;
    }
    const plain = normalise(block.text);
    const terms = languages.terms.find(plain.text, (start, end) =>
      originalText(block, plain, start, end),
    );
    if (terms.length > 0) {
      candidates.push({ index, block, plain, terms });
    }
  });
  return candidates;
}

function originalText(block: Block, plain: Plain, start: number, end: number): string {
  return block.text.slice(toOriginal(plain, start), endInOriginal(plain, block.text, end));
}

function mentionCache(document: Document, mentionsIn: MentionFinder): Mentions {
  const known = new Map<number, readonly Mention[]>();
  return {
    of(block) {
      let found = known.get(block);
      if (found === undefined) {
        const text = document.blocks[block]?.text ?? '';
        found = mentionsIn(text, block).filter(({ start }) => !isInsideTerm(text, start));
        known.set(block, found);
      }
      return found;
    },
  };
}

/** 源 is a model's name, but not in 开源. */
function isInsideTerm(text: string, start: number): boolean {
  return text[start] === '源' && (text[start - 1] === '开' || text[start - 1] === '開');
}

/** The language of the blocks that hold terms, together; for those that are too short to tell. */
function languageOf(candidates: readonly Candidate[], { detector }: LanguageSet): Language {
  const text = candidates
    .slice(0, 20)
    .map(({ plain }) => plain.text.slice(0, 200))
    .join(' ');
  return detector.detect(text, 1) ?? candidates[0]?.terms[0]?.from ?? 'en';
}

/** Reads all terms of a block; a sentence that holds several is tokenised once. */
function readBlock(
  candidate: Candidate,
  document: Document,
  mentions: Mentions,
  outline: Outline,
  languages: LanguageSet,
  fallback: Language,
  own: string | null,
): Claim[] {
  const { plain, terms, index, block } = candidate;
  const blockLanguage = languages.ready(languageOfBlock(candidate, languages, fallback));
  const text = blockLanguage.fold(plain.text);
  const placed = placeMentions(plain, mentions.of(index), own);
  const claims: Claim[] = [];
  let sentence: Sentence | null = null;
  let tokens: readonly Token[] = [];
  for (const found of terms) {
    if (insideName(found, placed)) {
      continue;
    }
    const { rules: language, lexicon } = languageAt(blockLanguage, text, found, languages);
    let at = sentence === null ? -1 : tokens.findIndex((token) => token.term === found);
    if (sentence === null || at < 0) {
      sentence = sentenceAround(text, found.start, found.end);
      tokens = tokenise(text, sentence.start, sentence.end, lexicon, terms, placed);
      at = tokens.findIndex((token) => token.term === found);
    }
    const begin = sentence.start;
    const reading: Reading = {
      document,
      mentions,
      index,
      block,
      plain,
      found,
      sentence,
      tokens,
      at,
      language,
      previous: () => previousTokens(text, begin, lexicon, terms, placed),
    };
    const claim = read(reading, outline);
    if (claim !== null) {
      claims.push(claim);
    }
  }
  return claims;
}

/** A native term settles the language between neighbours: "código aberto" is Portuguese. */
function languageOfBlock(
  { plain, terms }: Candidate,
  languages: LanguageSet,
  fallback: Language,
): Language {
  const detected = languages.detector.detect(plain.text) ?? fallback;
  const native = terms.find(({ from }) => from !== 'en')?.from;
  return native !== undefined && languages.rulesOf(detected).spaced ? native : detected;
}

const UNSPACED = /[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7a3]/;
const LANGUAGE_REACH = 25;

/** The block's language, unless an English title or sentence stands in Chinese, Japanese or Korean. */
function languageAt(
  block: ReadyLanguage,
  text: string,
  { start, end, from }: FoundTerm,
  languages: LanguageSet,
): ReadyLanguage {
  if (block.rules.spaced || from !== 'en') {
    return block;
  }
  const near = text.slice(Math.max(0, start - LANGUAGE_REACH), end + LANGUAGE_REACH);
  return UNSPACED.test(near) ? block : languages.ready('en');
}

/** Whether the term is part of a model's name, as "OSS" is in "gpt-oss". */
function insideName(found: FoundTerm, placed: readonly PlacedMention[]): boolean {
  return placed.some((mention) => mention.start <= found.start && found.end <= mention.end);
}

function previousTokens(
  text: string,
  begin: number,
  lexicon: Lexicon,
  terms: readonly FoundTerm[],
  placed: readonly PlacedMention[],
): Token[] {
  if (begin < 2) {
    return [];
  }
  const sentence = sentenceAround(text, begin - 2, begin - 1);
  return tokenise(text, sentence.start, Math.min(begin, sentence.end), lexicon, terms, placed);
}

/** Takes one term through the rules. */
function read(reading: Reading, outline: Outline): Claim | null {
  const isTerms = reading.found.term.form === 'phrase';
  const structure = (isTerms ? termsStructure(reading) : null) ?? structureOf(reading);
  const { kind, soft = false } = reading.found.term;
  const place = firstThatApplies(PLACE_RULES, reading, structure);
  if (place !== null) {
    return claimOf(reading, place.rule, 'quotes', 'unclear', GENERIC, soft);
  }
  const polarity = firstThatApplies(POLARITY_RULES, reading, structure);
  const said = firstThatApplies(SAID_RULES, reading, structure);
  if (said === null) {
    return null;
  }
  const object = said.out.object;
  let rule = said.rule;
  let target = GENERIC;
  if (object === 'model') {
    const lead =
      structure.role === 'attribute' ? Math.min(reading.at, structure.phrase.from) : reading.at;
    for (const targetRule of TARGET_RULES) {
      const found = targetRule.apply({ reading, structure, said: said.out, outline, lead });
      if (found !== null) {
        target = found;
        rule = targetRule.id;
        break;
      }
    }
  }
  if (
    kind !== 'open-source' &&
    kind !== 'open-weights' &&
    (polarity !== null || object !== 'model')
  ) {
    return null;
  }
  return claimOf(reading, polarity?.rule ?? rule, polarity?.out ?? 'asserts', object, target, soft);
}

function claimOf(
  reading: Reading,
  rule: string,
  polarity: Claim['polarity'],
  object: Claim['object'],
  target: ClaimTarget,
  soft: boolean,
): Claim {
  const { found, plain, block, index, language } = reading;
  const start = toOriginal(plain, found.start);
  const end = endInOriginal(plain, block.text, found.end);
  const { license } = found.term;
  return {
    block: index,
    start,
    end,
    text: block.text.slice(start, end),
    kind: found.term.kind,
    ...(license === undefined ? {} : { license }),
    polarity,
    object,
    target,
    language: language.id,
    rule,
    soft,
  };
}
