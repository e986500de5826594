/** Words for the values of the dataset's closed lists, and for those of filters. */
import type { Component, LimitKind, Modality, Truth, Verdict } from '../../dataset/vocabulary.ts';
import { formatNumber, type MessageKey, t, tOf } from '../i18n.ts';
import type { Catalogue } from './catalogue.ts';
import type { Field } from './query.ts';

export { componentName } from '../missing.ts';

export const verdictName = (verdict: Verdict): string => tOf('verdict', verdict);
export const truthName = (truth: Truth): string => tOf('ex_truth', truth);
export const limitName = (kind: LimitKind): string => tOf('limit', kind);
export const modalityName = (modality: Modality): string => tOf('modality', modality);

/** Column headings may break where a soft hyphen stands; elsewhere it is only in the way. */
export const componentHeading = (component: Component): string => tOf('component', component);

/** The name of each filter. */
export const FIELD_NAMES = {
  verdict: 'ex_column_verdict',
  license: 'ex_column_license',
  limit: 'ex_filter_limit',
  modality: 'ex_filter_modality',
  owner: 'ex_filter_owner',
  year: 'ex_filter_year',
  component: 'ex_filter_component',
} as const satisfies Record<Field, MessageKey>;

/** The first of several, and how many there are besides: "Use policy +2". */
export const andMore = (first: string, more: number): string => `${first} +${formatNumber(more)}`;

/** A message by a key that is put together; the last part itself where there is none. */
export function word(prefix: string, value: string): string {
  return t(`${prefix}_${value.replaceAll('-', '_')}` as MessageKey) || value;
}

/** How a filter's value reads. */
export function valueName(catalogue: Catalogue, field: Field, value: string): string {
  switch (field) {
    case 'license':
      return catalogue.licenseName(value);
    case 'owner':
      return catalogue.ownerName(value);
    case 'year':
      return value;
    case 'component': {
      const [component = '', truth = ''] = value.split(':');
      return `${word('component', component).replaceAll('\u00ad', '')}: ${word('ex_truth', truth)}`;
    }
    default:
      return word(field, value);
  }
}
