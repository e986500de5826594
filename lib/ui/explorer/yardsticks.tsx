/** Five definitions side by side, each with the rule that decides and why. */
import type { Truth } from '../../dataset/vocabulary.ts';
import type { EuResult, ModelAssessment, MofResult } from '../../verdict/assessment.ts';
import { TruthSign } from '../sign.tsx';
import { word } from './names.ts';
import { counted, formatShare, t } from './strings.ts';

export interface Yardstick {
  readonly key: 'osaid' | 'strict' | 'g7' | 'mof' | 'eu';
  readonly result: string;
  readonly is: Truth;
  readonly rule: string;
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
  readonly result: string;
  readonly rule: string;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
}

const plain = (key: Yardstick['key'], { result, ...rest }: Plain): Yardstick => ({
  key,
  result: word('result', result),
  is: SIGNS[result] ?? 'unknown',
  ...rest,
});

function mofYardstick({ atLeast, atMost, rule, progress, missing }: MofResult): Yardstick {
  const [three, two, one] = progress.map((percent) => formatShare(percent / 100));
  return {
    key: 'mof',
    result:
      atLeast === atMost
        ? t(`mof.${atMost}`)
        : t('mof.range', { least: t(`mof.short.${atLeast}`), most: t(`mof.short.${atMost}`) }),
    is: atLeast === 0 ? (atMost === 0 ? 'no' : 'unknown') : atLeast === 1 ? 'yes' : 'partial',
    rule,
    reasons: [t('yardsticks.progress', { three: three ?? '', two: two ?? '', one: one ?? '' })],
    missing,
  };
}

export function yardsticksOf({ definitions }: ModelAssessment): readonly Yardstick[] {
  const { osaid, strict, g7, mof, eu } = definitions;
  const euResult: EuResult = eu;
  return [
    plain('osaid', osaid),
    plain('strict', strict),
    plain('g7', { ...g7, result: g7.label }),
    mofYardstick(mof),
    plain('eu', euResult),
  ];
}

/** The first reason is enough to decide; the rest is there for those who want it. */
function Reasons({ reasons: [first, ...more] }: { reasons: readonly string[] }) {
  if (first === undefined) return null;
  return (
    <div class="reasons">
      <p>{first}</p>
      {more.length > 0 && (
        <details>
          <summary>{counted('yardsticks.more', more.length)}</summary>
          <ul>
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
  const { key, result, is, rule, reasons, missing } = yardstick;
  return (
    <li class={`yardstick ${is}`}>
      <h3>{t(`yardsticks.${key}`)}</h3>
      <p class="result">
        <TruthSign is={is} /> {result}
      </p>
      <p class="rule">{t('yardsticks.rule', { rule })}</p>
      <div>
        <Reasons reasons={reasons} />
        {missing.length > 0 && (
          <p class="quiet">{t('yardsticks.missing', { list: missing.join(', ') })}</p>
        )}
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
