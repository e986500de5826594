/** The components in the order in which people read them. */
import type { Component } from '../../dataset/vocabulary.ts';

export const GROUPS = ['data', 'code', 'parameters', 'documents'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUPED: Readonly<Record<Group, readonly Component[]>> = {
  data: ['datasets', 'data-description', 'public-data-list', 'obtainable-data-list', 'data-card'],
  code: [
    'data-preprocessing-code',
    'training-code',
    'inference-code',
    'evaluation-code',
    'supporting-libraries',
  ],
  parameters: ['model-architecture', 'final-weights', 'intermediate-weights', 'model-metadata'],
  documents: [
    'model-card',
    'technical-report',
    'research-paper',
    'evaluation-results',
    'evaluation-data',
    'sample-outputs',
  ],
};

export const ORDERED_COMPONENTS: readonly Component[] = GROUPS.flatMap((group) => GROUPED[group]);
