/**
 * The Model Openness Framework's classes (https://arxiv.org/abs/2403.13784), computed as the Model
 * Openness Tool does (https://github.com/lfai/model_openness_tool): a component counts when it is
 * released under an open license of any type, and a class needs all that the classes below it need.
 */
import { MOF_COMPONENTS, type MofComponent } from '../dataset/vocabulary.ts';
import type { MofClass, MofResult } from './assessment.ts';
import { type ComponentFact, isOpen, type ModelFacts } from './facts.ts';
import { componentName } from './words.ts';

/** What each class adds, from class III up. */
const REQUIRED: readonly (readonly MofComponent[])[] = [
  [
    'model-architecture',
    'final-weights',
    'evaluation-results',
    'model-card',
    'data-card',
    'technical-report',
  ],
  ['training-code', 'inference-code', 'evaluation-code', 'evaluation-data'],
  ['datasets', 'data-preprocessing-code', 'intermediate-weights', 'research-paper'],
];

/** Everything that a class asks for: its own components and those of the classes below it. */
export function requiredFor(level: MofClass): readonly MofComponent[] {
  return level === 0 ? [] : REQUIRED.slice(0, 4 - level).flat();
}

/** The components that a release has, with an open license on each. */
export type OpenComponents = ReadonlySet<MofComponent>;

/**
 * Progress in per cent at classes III, II and I. A class counts all components required so far; it
 * is 0 while a lower class is incomplete. A research paper stands in for a missing technical report.
 */
export function mofProgress(open: OpenComponents): readonly [number, number, number] {
  const standsIn = !open.has('technical-report') && open.has('research-paper');
  const required = (level: number): MofComponent[] =>
    REQUIRED.slice(0, level + 1)
      .flat()
      .map((component) =>
        standsIn && component === 'technical-report' ? 'research-paper' : component,
      )
      .filter((component, index, all) => all.indexOf(component) === index);
  const progress: number[] = [];
  for (let level = 0; level < 3; level++) {
    const needed = required(level);
    const below = level === 0 ? 100 : (progress[level - 1] ?? 0);
    const there = needed.filter((component) => open.has(component)).length;
    progress.push(below < 100 ? 0 : (there / needed.length) * 100);
  }
  return progress as unknown as readonly [number, number, number];
}

/** The best class that is complete: 1 is the highest, 0 none. */
export function mofClass(open: OpenComponents): MofClass {
  const [three, two, one] = mofProgress(open);
  if (one === 100) return 1;
  if (two === 100) return 2;
  return three === 100 ? 3 : 0;
}

/** Counted in the floor: there, and under a readable open license. */
const isShown = (fact: ComponentFact): boolean => fact.is === 'yes' && isOpen(fact.terms);

/** Counted in the ceiling: nothing known against it. */
const isPossible = (fact: ComponentFact): boolean =>
  fact.is === 'unknown' ||
  (fact.is === 'yes' && (isOpen(fact.terms) || fact.terms.kind === 'unknown'));

/** Floor and ceiling: every unknown once as absent, once as there and open (rules M1, M2). */
export function mof(facts: ModelFacts): MofResult {
  const published = MOF_COMPONENTS.filter(
    (component) => facts.weights !== 'no' || component !== 'final-weights',
  );
  const pick = (counts: (fact: ComponentFact) => boolean): OpenComponents =>
    new Set(published.filter((component) => counts(facts.components[component])));
  const floor = pick(isShown);
  const atLeast = mofClass(floor);
  const atMost = mofClass(pick(isPossible));
  const missing = REQUIRED.flat()
    .filter((component) => !floor.has(component))
    .map(componentName);
  return {
    atLeast,
    atMost,
    rule: atLeast === atMost ? 'M1' : 'M2',
    progress: mofProgress(floor),
    missing,
  };
}
