/** What a definition asks for and nobody has shown, in the reader's language. */
import { COMPONENTS, type Component } from '../dataset/vocabulary.ts';
import { componentName as inEnglish } from '../verdict/words.ts';
import { type MessageKey, t, tOf } from './i18n.ts';

/** The engine's own words lead back to the component: they are made from nothing else. */
const BY_WORDS = new Map<string, Component>(COMPONENTS.map((one) => [inEnglish(one), one]));

/** Soft hyphens in the texts are for narrow columns; elsewhere they are only in the way. */
export const componentName = (component: Component): string =>
  tOf('component', component).replaceAll('\u00ad', '');

const OTHERS: Readonly<Record<string, MessageKey>> = {
  'what the base and the tuning are made from': 'missing_lineage',
};

const TERMS = 'terms of the ';

export function missingName(words: string): string {
  const component = BY_WORDS.get(words.replace(TERMS, ''));
  if (component === undefined) {
    const key = OTHERS[words];
    return key === undefined ? words : t(key);
  }
  const name = componentName(component);
  return words.startsWith(TERMS) ? t('missing_terms', name) : name;
}
