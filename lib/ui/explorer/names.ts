/** Words for the values of the dataset's closed lists, and for those of filters. */
import type { Component, LimitKind, Modality, Truth, Verdict } from '../../dataset/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import type { Field } from './query.ts';
import { type MessageKey, STRINGS, t } from './strings.ts';

export const verdictName = (verdict: Verdict): string => t(`verdict.${verdict}`);
export const truthName = (truth: Truth): string => t(`truth.${truth}`);
export const limitName = (kind: LimitKind): string => t(`limit.${kind}`);
export const modalityName = (modality: Modality): string => t(`modality.${modality}`);

/** Column headings may break where a soft hyphen stands; elsewhere it is only in the way. */
export const componentHeading = (component: Component): string => t(`component.${component}`);
export const componentName = (component: Component): string =>
  componentHeading(component).replaceAll('\u00ad', '');

const isKey = (key: string): key is MessageKey => Object.hasOwn(STRINGS, key);

/** A message by a key that is put together; the last part itself where there is none. */
export function word(prefix: string, value: string): string {
  const key = `${prefix}.${value}`;
  return isKey(key) ? t(key) : value;
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
      return `${word('component', component).replaceAll('\u00ad', '')}: ${word('truth', truth)}`;
    }
    default:
      return word(field, value);
  }
}
