/** Five definitions side by side, each with the rule that decides and why. */
import type { Truth } from '../../dataset/vocabulary.ts';
import type { ModelAssessment, MofResult } from '../../verdict/assessment.ts';
import { counted, formatShare, inRow, type MessageKey, t } from '../i18n.ts';
import { missingName } from '../missing.ts';
import { answerText } from '../popup/yardsticks.tsx';
import { TruthSign } from '../sign.tsx';

export interface Yardstick {
  readonly key: 'osaid' | 'strict' | 'g7' | 'mof' | 'eu';
  readonly result: string;
  readonly is: Truth;
  readonly rule: string;
  /** How far each class is, where the yardstick counts. */
  readonly progress: string | null;
  /** In the dataset's English. */
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
}

const SIGNS: Readonly<Record<string, Truth>> = {
  meets: 'yes',
  'does-not-meet': 'no',
  'exempt-on-its-face': 'yes',
  'not-exempt': 'no',
  'Open Source AI with Open Data': 'yes',
  'Open Source AI': 'yes',
  'Open Weights AI': 'partial',
  'Weights Available AI': 'partial',
  closed: 'no',
};

interface Plain {
  readonly rule: string;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
}

function mofTruth({ atLeast, atMost }: MofResult): Truth {
  if (atLeast === 0) return atMost === 0 ? 'no' : 'unknown';
  return atLeast === 1 ? 'yes' : 'partial';
}

/** The share of each class of the Model Openness Framework that is there, the easiest first. */
export function progressText(shares: readonly number[]): string {
  const [three = '', two = '', one = ''] = shares.map((share) => formatShare(share / 100));
  return t('ex_progress', three, two, one);
}

export function yardsticksOf({ definitions }: ModelAssessment): readonly Yardstick[] {
  const { osaid, strict, g7, mof, eu } = definitions;
  const plain = (
    key: Yardstick['key'],
    answer: string,
    { rule, reasons, missing }: Plain,
  ): Yardstick => ({
    key,
    result: answerText(definitions, key),
    is: SIGNS[answer] ?? 'unknown',
    rule,
    progress: null,
    reasons,
    missing,
  });
  return [
    plain('osaid', osaid.result, osaid),
    plain('strict', strict.result, strict),
    plain('g7', g7.label, g7),
    {
      ...plain('mof', '', { ...mof, reasons: [] }),
      is: mofTruth(mof),
      progress: progressText(mof.progress),
    },
    plain('eu', eu.result, eu),
  ];
}

/** The first reason is enough to decide; the rest is there for those who want it. */
function Reasons({ reasons: [first, ...more] }: { reasons: readonly string[] }) {
  if (first === undefined) return null;
  return (
    <div class="reasons">
      <p lang="en" dir="auto">
        {first}
      </p>
      {more.length > 0 && (
        <details>
          <summary>{counted('ex_reasons', more.length)}</summary>
          <ul lang="en" dir="auto">
            {more.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Card({ yardstick }: { yardstick: Yardstick }) {
  const { key, result, is, rule, progress, reasons, missing } = yardstick;
  const said = t(`rule_${rule}` as MessageKey);
  const names = [...new Set(missing.map(missingName))];
  return (
    <li class={`yardstick ${is}`}>
      <h3>{t(`def_${key}`)}</h3>
      <p class="result">
        <TruthSign is={is} /> {result}
      </p>
      <p class="rule">{t('ex_rule', rule, said)}</p>
      <div>
        {progress !== null && <p class="quiet">{progress}</p>}
        <Reasons reasons={reasons.filter((reason) => reason !== said)} />
        {names.length > 0 && <p class="quiet">{t('not_shown_list', inRow(names))}</p>}
      </div>
    </li>
  );
}

export function Yardsticks({ assessment }: { assessment: ModelAssessment }) {
  return (
    <ul class="yardsticks">
      {yardsticksOf(assessment).map((yardstick) => (
        <Card key={yardstick.key} yardstick={yardstick} />
      ))}
    </ul>
  );
}
