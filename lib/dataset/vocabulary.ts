/** The words that data files, verdicts and the interface share. Each list is closed. */

/** The 17 components of the Model Openness Framework (https://arxiv.org/abs/2403.13784) ... */
export const MOF_COMPONENTS = [
  'model-architecture',
  'data-preprocessing-code',
  'training-code',
  'inference-code',
  'evaluation-code',
  'supporting-libraries',
  'final-weights',
  'intermediate-weights',
  'datasets',
  'evaluation-data',
  'sample-outputs',
  'model-card',
  'data-card',
  'technical-report',
  'research-paper',
  'evaluation-results',
  'model-metadata',
] as const;

/** ... and the three parts of "data information" of the Open Source AI Definition 1.0. */
export const DATA_INFORMATION = [
  'data-description',
  'public-data-list',
  'obtainable-data-list',
] as const;

export const COMPONENTS = [...MOF_COMPONENTS, ...DATA_INFORMATION] as const;
export type MofComponent = (typeof MOF_COMPONENTS)[number];
export type Component = (typeof COMPONENTS)[number];

/** What is known of a fact. "Not found" is `unknown`, never `no`. */
export const TRUTHS = ['yes', 'partial', 'no', 'unknown'] as const;
export type Truth = (typeof TRUTHS)[number];

/** How a model relates to the one it was made from. */
export const RELATIONS = [
  'original',
  'finetune',
  'quantized',
  'merge',
  'adapter',
  'distill',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const MODALITIES = [
  'text',
  'code',
  'vision-language',
  'image',
  'video',
  'speech',
  'audio',
  'music',
  'embedding',
  'vision',
  'omni',
  '3d',
  'science',
  'time-series',
  'robotics',
  'world',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** How the weights are handed out. */
export const ACCESS = ['open', 'gated-auto', 'gated-manual', 'none', 'unknown'] as const;
export type Access = (typeof ACCESS)[number];

/**
 * Groups of limits that the decision tables speak of. `naming` and `duty` do not limit use;
 * `copyleft` passes a license on and conforms to the Open Source Definition.
 */
export const LIMIT_GROUPS = [
  'behaviour',
  'scale',
  'territory',
  'output',
  'noncommercial',
  'no-redistribution',
  'no-derivatives',
  'permission',
  'naming',
  'revocable',
  'copyleft',
  'duty',
] as const;
export type LimitGroup = (typeof LIMIT_GROUPS)[number];

/** Every kind of limit and the group that the decision tables know it by. */
export const LIMIT_KINDS = {
  'mau-cap': 'scale',
  'revenue-cap': 'scale',
  'non-commercial': 'noncommercial',
  'research-only': 'noncommercial',
  'non-production': 'noncommercial',
  'acceptable-use-policy': 'behaviour',
  'field-of-use': 'behaviour',
  'no-military': 'behaviour',
  territory: 'territory',
  naming: 'naming',
  'attribution-display': 'naming',
  attribution: 'duty',
  'notice-retention': 'duty',
  'output-use': 'output',
  'flow-down': 'duty',
  'share-alike': 'copyleft',
  'no-redistribution': 'no-redistribution',
  'no-derivatives': 'no-derivatives',
  'no-relicense': 'duty',
  'derivative-scope': 'no-derivatives',
  hosting: 'scale',
  competition: 'output',
  registration: 'permission',
  gated: 'permission',
  'latest-version': 'revocable',
  'remote-restriction': 'revocable',
  'revocable-at-will': 'revocable',
  'terms-may-change': 'revocable',
  'litigation-termination': 'duty',
  'patent-retaliation': 'duty',
  'export-control': 'duty',
  'personal-use': 'noncommercial',
  'reverse-engineering': 'behaviour',
  'feedback-grant': 'duty',
  'government-use': 'behaviour',
  indemnity: 'duty',
  'safety-guardrails': 'behaviour',
} as const satisfies Record<string, LimitGroup>;
export type LimitKind = keyof typeof LIMIT_KINDS;

/** The headline, one per model. */
export const VERDICTS = [
  'open-source-ai',
  'open-weights',
  'restricted-weights',
  'closed',
  'unknown',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * How a fact came here. `page`: the text at the address was read. `data`: from a table of facts or the
 * hub's metadata. `index`: a public index's word. `recalled`: known to whoever wrote the file, and not
 * read for it; the address is where to look. Only `page` is first-hand.
 */
export const VIA = ['page', 'data', 'index', 'recalled'] as const;
export type Via = (typeof VIA)[number];
