/** Which model a page without a hub id is about. */
import type { Document, Subject } from '../claims/block.ts';
import type { MentionFinder } from '../claims/claim.ts';
import type { Dataset, Ref } from '../dataset/compiled.ts';
import { modelsInName } from './hub-id.ts';
import { findMentions } from './mentions.ts';
import type { Model } from './reference.ts';
import { modelOnRegistry, readAddress } from './registries.ts';

const refOf = ({ family, variant }: Model): Ref =>
  variant === null ? family.id : `${family.id}#${variant.id}`;

/** The model that the page's address stands for, by the dataset's lists or by its name. */
function atAddress(dataset: Dataset, href: string | undefined): Ref | null {
  const address = href === undefined ? null : readAddress(href);
  if (address === null || address.on === 'hub') return null;
  const listed = modelOnRegistry(dataset, address.on, address.id);
  const model = listed ?? modelsInName(dataset, address.id)[0];
  return model === undefined ? null : refOf(model);
}

/** A repository is not about a model that is only served: "an alternative to GPT-5" names a rival. */
function isElsewhere(dataset: Dataset, subject: Subject, family: string): boolean {
  return subject.kind === 'repository' && dataset.families[family]?.access.is === 'none';
}

/** The model that a subject names: its title first, then its address. */
export function namedSubject(dataset: Dataset, subject: Subject): Ref | null {
  const named = findMentions(dataset, subject.name ?? '').find(
    ({ family, sure }) => family !== null && sure && !isElsewhere(dataset, subject, family),
  );
  if (named !== undefined) return named.variant ? `${named.family}#${named.variant}` : named.family;
  return atAddress(dataset, subject.address);
}

/** Enough of a page to tell what it is about. */
const OPENING_BLOCKS = 12;
const MOST_BLOCKS = 400;

/**
 * The family that a page is plainly about although its title is a picture: named in its opening,
 * and named more often than any other.
 */
export function mainFamily({ blocks }: Document, mentionsIn: MentionFinder): string | null {
  const counts = new Map<string, number>();
  const opening = new Set<string>();
  blocks.slice(0, MOST_BLOCKS).forEach(({ text }, index) => {
    for (const { family, sure } of mentionsIn(text, index)) {
      if (family === null || !sure) continue;
      counts.set(family, (counts.get(family) ?? 0) + 1);
      if (index < OPENING_BLOCKS) opening.add(family);
    }
  });
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const leads = first !== undefined && first[1] >= 3 && first[1] > 2 * (second?.[1] ?? 0);
  return leads && opening.has(first[0]) ? first[0] : null;
}
