/** What is said of a model at a glance: the same in the badge's card and in the popup. */

import type { House } from '../dataset/overlay.ts';
import type { Component, Truth, Verdict } from '../dataset/vocabulary.ts';
import { plainName } from '../models/confusable.ts';
import type { CommercialUse, ModelAssessment } from '../verdict/assessment.ts';
import { disguiseNote } from './disguise.ts';
import { t, tOf } from './i18n.ts';
import { componentName } from './missing.ts';
import { accurateWords, headline } from './verdict-words.ts';

export interface SummaryLimit {
  readonly summary: string;
  readonly license: string;
  readonly section: string;
  readonly url: string | null;
  /** Whether it limits use. If not, it is a duty such as keeping a notice. */
  readonly limitsUse: boolean;
}

export interface SummaryPart {
  readonly part: 'data' | 'code' | 'parameters';
  readonly is: Truth;
  readonly components: readonly SummaryComponent[];
}

export interface SummaryComponent {
  readonly name: string;
  readonly is: Truth;
  readonly says: string | null;
  readonly evidence: readonly string[];
}

export interface Summary {
  readonly id: string | null;
  readonly name: string;
  readonly maker: string | null;
  readonly known: boolean;
  readonly verdict: Verdict;
  /** Headline in the G7 words. */
  readonly label: string;
  readonly sentence: string;
  /** What to call it, in English: for where it is written about. */
  readonly words: string;
  /** The same in the reader's language. */
  readonly accurate: string;
  /** Where the card's own tag says otherwise; null where it does not. */
  readonly note: string | null;
  readonly commercialUse: CommercialUse;
  readonly limits: readonly SummaryLimit[];
  readonly moreLimits: number;
  readonly parts: readonly SummaryPart[];
  readonly rule: string;
  readonly reasons: readonly string[];
  readonly licenses: readonly string[];
  /** What the reader's own organization says of it. */
  readonly house: House | null;
}

const MOST_LIMITS = 3;

/** The three parts that the Open Source AI Definition asks for; the first of each tells the most. */
const PARTS: Readonly<Record<SummaryPart['part'], readonly Component[]>> = {
  data: ['datasets', 'data-description', 'public-data-list', 'obtainable-data-list'],
  code: ['training-code', 'data-preprocessing-code', 'inference-code', 'evaluation-code'],
  parameters: ['final-weights', 'intermediate-weights'],
};

/** A part as one word: what its main component is, or "in part" where only others are there. */
function partTruth(components: readonly SummaryComponent[]): Truth {
  const main = components[0]?.is ?? 'unknown';
  if (main === 'yes' || main === 'partial') return main;
  return components.some(({ is }) => is === 'yes' || is === 'partial') ? 'partial' : main;
}

function partOf(part: SummaryPart['part'], assessment: ModelAssessment): SummaryPart {
  const components = PARTS[part].map((component): SummaryComponent => {
    const known = assessment.components.find((one) => one.component === component);
    return {
      name: componentName(component),
      is: known?.is ?? 'unknown',
      says: known?.says ?? null,
      evidence: known?.evidence ?? [],
    };
  });
  return { part, is: partTruth(components), components };
}

function licenseName(assessment: ModelAssessment, id: string): string {
  const at = assessment.license.governing.indexOf(id);
  return assessment.license.names[at] ?? id;
}

function note(assessment: ModelAssessment): string | null {
  const { relabeling, mismatch } = assessment;
  if (relabeling) {
    return t('relabeled', relabeling.declared, licenseName(assessment, relabeling.upstream));
  }
  if (mismatch) {
    const key = mismatch.from === 'maker' ? 'mismatch' : 'mismatch_card';
    return t(key, mismatch.declared, licenseName(assessment, mismatch.known));
  }
  return null;
}

function limits(assessment: ModelAssessment): SummaryLimit[] {
  return assessment.limits.map(({ summary, license, section, url, failsOsd }) => ({
    summary,
    license: licenseName(assessment, license),
    section,
    url,
    limitsUse: failsOsd,
  }));
}

/** One sentence for each headline. Names of licenses stand in brackets: they take no article, and no case. */
function sentence(verdict: Verdict, license: string, known: boolean): string {
  if (!known) {
    return verdict === 'unknown' ? t('sentence_unlisted') : t('sentence_by_license', license);
  }
  return tOf('sentence', verdict, license);
}

export function summarize(assessment: ModelAssessment, house: House | null = null): Summary {
  const { verdict, definitions } = assessment;
  const known = assessment.model !== null;
  const license = assessment.license.names[0] ?? t('license_unnamed');
  const all = limits(assessment);
  return {
    id: assessment.id,
    name: plainName(assessment.name),
    maker: assessment.maker,
    known,
    verdict,
    label: headline(assessment),
    sentence: sentence(verdict, license, known),
    words: assessment.words,
    accurate: accurateWords(verdict, assessment.license.names[0] ?? null),
    note: disguiseNote(assessment.id, assessment.name) ?? note(assessment),
    commercialUse: assessment.commercialUse,
    limits: all.slice(0, MOST_LIMITS),
    moreLimits: Math.max(0, all.length - MOST_LIMITS),
    parts: known ? (['data', 'code', 'parameters'] as const).map((p) => partOf(p, assessment)) : [],
    rule: t('rule_of', 'OSAID 1.0', definitions.osaid.rule),
    reasons: definitions.osaid.reasons,
    licenses: assessment.license.names,
    house,
  };
}
