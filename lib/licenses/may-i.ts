/**
 * "May I?": the limits of the governing licenses, held against what somebody plans to do. An answer
 * for orientation; where a text leaves room, it says "ask a lawyer" and not yes or no.
 */
import type { LimitKind } from '../dataset/vocabulary.ts';
import { isInTerritory } from './territory.ts';

/** What somebody plans. Null where they haven't said: then the limit is shown and not judged. */
export interface UseProfile {
  readonly commercial: boolean;
  readonly monthlyUsers: number | null;
  /** US dollars a year. */
  readonly yearlyRevenue: number | null;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null;
  readonly redistribute: boolean;
  readonly fineTune: boolean;
  readonly trainOnOutputs: boolean;
  readonly military: boolean;
  readonly health: boolean;
  /** Needs to audit or rebuild the model from its data and code. */
  readonly reproduce: boolean;
}

/** The part of a limit that the answer needs; an `AssessedLimit` is one. */
export interface Clause {
  readonly kind: LimitKind;
  readonly value?: number | readonly string[];
  readonly license: string;
  readonly section: string;
  readonly summary: string;
  readonly scope?: string;
  readonly duty?: string;
  readonly phrase?: string;
}

export type MayI = 'yes' | 'no' | 'ask-a-lawyer';

export const QUESTIONS = [
  'use',
  'commercial',
  'redistribute',
  'fine-tune',
  'train-on-outputs',
  'military',
  'health',
] as const;
export type Question = (typeof QUESTIONS)[number];

export interface Answer {
  readonly question: Question;
  readonly answer: MayI;
  /** The clauses that decide; empty for a plain yes. */
  readonly clauses: readonly Clause[];
}

export interface MayIResult {
  readonly answers: readonly Answer[];
  /** What has to be done, once each, in the licenses' order. */
  readonly duties: readonly Clause[];
}

/** Which question a limit bears on, and what it answers there; null where it leaves the plan alone. */
type Ruling = readonly [Question, MayI] | null;

function cap(value: Clause['value'], own: number | null): MayI | null {
  if (typeof value !== 'number' || own === null) return 'ask-a-lawyer';
  return own > value ? 'no' : null;
}

function territory({ value, scope }: Clause, { country }: UseProfile): Ruling {
  if (country === null || typeof value === 'number') return ['use', 'ask-a-lawyer'];
  const barred = (value ?? []).some((place) => isInTerritory(country, place));
  if (!barred) return null;
  return ['use', scope === undefined ? 'no' : 'ask-a-lawyer'];
}

const when = (planned: boolean, question: Question, answer: MayI): Ruling =>
  planned ? [question, answer] : null;

/** Uses that a list of forbidden purposes may well speak of. */
function behaviour(profile: UseProfile): Ruling {
  if (profile.military) return ['military', 'ask-a-lawyer'];
  return when(profile.health, 'health', 'ask-a-lawyer');
}

function rule(clause: Clause, profile: UseProfile): Ruling {
  switch (clause.kind) {
    case 'non-commercial':
    case 'research-only':
    case 'personal-use':
    case 'non-production':
      return when(profile.commercial, 'commercial', 'no');
    case 'mau-cap': {
      const answer = cap(clause.value, profile.monthlyUsers);
      return answer === null ? null : [profile.commercial ? 'commercial' : 'use', answer];
    }
    case 'revenue-cap': {
      const answer = cap(clause.value, profile.yearlyRevenue);
      return answer === null ? null : when(profile.commercial, 'commercial', answer);
    }
    case 'hosting':
    case 'competition':
      return when(profile.commercial, 'commercial', 'ask-a-lawyer');
    case 'territory':
      return territory(clause, profile);
    case 'no-redistribution':
      return when(profile.redistribute, 'redistribute', 'no');
    case 'no-derivatives':
      return when(profile.fineTune, 'fine-tune', profile.redistribute ? 'no' : 'ask-a-lawyer');
    case 'derivative-scope':
      return when(profile.fineTune, 'fine-tune', 'ask-a-lawyer');
    case 'output-use':
      return when(profile.trainOnOutputs, 'train-on-outputs', 'no');
    case 'no-military':
      return when(profile.military, 'military', 'no');
    case 'acceptable-use-policy':
    case 'field-of-use':
    case 'government-use':
    case 'safety-guardrails':
      return behaviour(profile);
    default:
      return null;
  }
}

const PLANNED: Readonly<Record<Question, (profile: UseProfile) => boolean>> = {
  use: () => true,
  commercial: (profile) => profile.commercial,
  redistribute: (profile) => profile.redistribute,
  'fine-tune': (profile) => profile.fineTune,
  'train-on-outputs': (profile) => profile.trainOnOutputs,
  military: (profile) => profile.military,
  health: (profile) => profile.health,
};

/** Duties that arise only when something is handed on. */
const ON_SHARING: ReadonlySet<LimitKind> = new Set<LimitKind>([
  'flow-down',
  'notice-retention',
  'share-alike',
  'no-relicense',
  'attribution',
]);

function isDue(clause: Clause, profile: UseProfile): boolean {
  if (clause.duty === undefined) return false;
  if (clause.kind === 'naming') return profile.fineTune && profile.redistribute;
  return ON_SHARING.has(clause.kind) ? profile.redistribute : true;
}

function gravest(rulings: readonly MayI[]): MayI {
  if (rulings.includes('no')) return 'no';
  return rulings.includes('ask-a-lawyer') ? 'ask-a-lawyer' : 'yes';
}

/**
 * Holds a model's limits against a plan.
 * @param known false where a governing license is missing or unread: then every answer is "ask".
 */
export function mayI(clauses: readonly Clause[], profile: UseProfile, known: boolean): MayIResult {
  const rulings = clauses.flatMap((clause) => {
    const ruling = rule(clause, profile);
    return ruling === null ? [] : [{ clause, question: ruling[0], answer: ruling[1] }];
  });
  const answers = QUESTIONS.filter((question) => PLANNED[question](profile)).map(
    (question): Answer => {
      const deciding = rulings.filter((ruling) => ruling.question === question);
      const answer = known ? gravest(deciding.map((ruling) => ruling.answer)) : 'ask-a-lawyer';
      return { question, answer, clauses: deciding.map(({ clause }) => clause) };
    },
  );
  return { answers, duties: clauses.filter((clause) => isDue(clause, profile)) };
}
