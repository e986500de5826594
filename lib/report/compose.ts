/** The draft for each target. */

import type { Language } from '../claims/claim.ts';
import type { License } from '../dataset/compiled.ts';
import type { Modality } from '../dataset/vocabulary.ts';
import type { Case } from './case.ts';
import { cardDraft, type Draft, labelDraft } from './draft.ts';
import { mistakeDraft } from './mistake.ts';
import { motYaml } from './mot-entry.ts';
import { osaiDraft } from './osai-issue.ts';
import { PHRASES } from './phrases/index.ts';
import { motTitle, type TargetId } from './targets.ts';

export interface Sources {
  readonly licenseOf: (id: string) => License | null;
  readonly modality: Modality | undefined;
}

/** Targets whose readers are not the page's: their drafts stay English. */
export const isEnglish = (target: TargetId): boolean =>
  target === 'osai' || target === 'mot' || target === 'tracker';

/** @param right only for our own tracker: what the user says is right */
export function compose(
  target: TargetId,
  about: Case,
  language: Language,
  sources: Sources,
  right = '',
): Draft {
  const phrases = PHRASES[language];
  switch (target) {
    case 'card':
      return cardDraft(about, phrases, sources.licenseOf);
    case 'osai':
      return osaiDraft(about);
    case 'mot':
      return {
        title: motTitle(about),
        body: about.model === null ? '' : motYaml({ model: about.model, ...sources }),
      };
    case 'tracker':
      return mistakeDraft(about, right);
    default:
      return labelDraft(about, phrases);
  }
}
