/** A verdict in the reader's language: as a headline, and as words to use for the model. */
import type { Verdict } from '../dataset/vocabulary.ts';
import type { ModelAssessment } from '../verdict/assessment.ts';
import { t, tOf } from './i18n.ts';

/** The G7's label where one fits; it has one more than there are verdicts. */
export function headline({ verdict, definitions }: ModelAssessment): string {
  const isOpenData = definitions.g7.label === 'Open Source AI with Open Data';
  if (isOpenData && verdict === 'open-source-ai') return t('verdict_open_data');
  return tOf('verdict', verdict);
}

/** A license's name as it reads in a sentence. */
const short = (license: string): string => license.replace(/ Agreement$/, '');

export function accurateWords(verdict: Verdict, license: string | null): string {
  return tOf('words', verdict, license === null ? t('its_license') : short(license));
}
