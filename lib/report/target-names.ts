/** Names of who can mend a label. Apart from their forms, which the worker has no use for. */
export const TARGETS = [
  'hub',
  'owner',
  'card',
  'issue',
  'discussion',
  'vendor',
  'osai',
  'mot',
  'tracker',
] as const;
export type TargetId = (typeof TARGETS)[number];
