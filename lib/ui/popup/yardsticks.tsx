/** Five yardsticks side by side, each with its answer, the rule that decides, and what is not shown. */
import type { ModelAssessment, MofClass, MofResult } from '../../verdict/assessment.ts';
import type { Details } from '../details.ts';
import { listed, type MessageKey, t, tOf } from '../i18n.ts';
import { missingName } from '../missing.ts';
import { More } from './more.tsx';

type Yardstick = keyof Details['definitions'];

/** How an answer reads at a glance: as the drop's colors do. */
type Tone = 'yes' | 'no' | 'unknown' | 'partial';

const ORDER: readonly Yardstick[] = ['osaid', 'strict', 'g7', 'mof', 'eu'];

const G7_KEYS = {
  'Open Source AI with Open Data': 'verdict_open_data',
  'Open Source AI': 'verdict_open_source_ai',
  'Open Weights AI': 'verdict_open_weights',
  'Weights Available AI': 'verdict_restricted_weights',
  closed: 'verdict_closed',
  undetermined: 'result_undetermined',
} as const satisfies Record<ModelAssessment['definitions']['g7']['label'], MessageKey>;

const className = (level: MofClass): string => t(`mof_${level}`);

export function mofText({ atLeast, atMost }: MofResult): string {
  if (atLeast === atMost) return className(atLeast);
  return t('mof_range', className(atLeast), className(atMost));
}

/** The answer of one yardstick in the reader's language. */
export function answerText(definitions: Details['definitions'], yardstick: Yardstick): string {
  switch (yardstick) {
    case 'osaid':
    case 'strict':
      return tOf('result', definitions[yardstick].result);
    case 'g7':
      return t(G7_KEYS[definitions.g7.label]);
    case 'mof':
      return mofText(definitions.mof);
    case 'eu':
      return tOf('result', definitions.eu.result);
  }
}

function tone(definitions: Details['definitions'], yardstick: Yardstick): Tone {
  if (yardstick === 'g7') {
    const { label } = definitions.g7;
    if (label.startsWith('Open Source')) return 'yes';
    if (label === 'undetermined') return 'unknown';
    return label === 'Open Weights AI' ? 'partial' : 'no';
  }
  if (yardstick === 'mof') {
    const { atLeast, atMost } = definitions.mof;
    if (atLeast > 0) return 'yes';
    return atMost === 0 ? 'no' : 'unknown';
  }
  const { result } = definitions[yardstick];
  if (result === 'meets' || result === 'exempt-on-its-face') return 'yes';
  return result === 'does-not-meet' || result === 'not-exempt' ? 'no' : 'unknown';
}

function Row({
  definitions,
  yardstick,
}: {
  definitions: Details['definitions'];
  yardstick: Yardstick;
}) {
  const { rule, missing } = definitions[yardstick];
  const names = [...new Set(missing.map(missingName))];
  return (
    <div class="row">
      <dt>{t(`def_${yardstick}`)}</dt>
      <dd>
        <strong class={tone(definitions, yardstick)}>{answerText(definitions, yardstick)}</strong>
        <p>
          <abbr class="rule">{rule}</abbr> {t(`rule_${rule}` as MessageKey)}
        </p>
        {names.length > 0 && <p class="quiet">{t('not_shown_list', listed(names))}</p>}
      </dd>
    </div>
  );
}

export function Yardsticks({ definitions }: { definitions: Details['definitions'] }) {
  return (
    <More title={t('yardsticks')}>
      {() => (
        <dl class="rows">
          {ORDER.map((yardstick) => (
            <Row key={yardstick} definitions={definitions} yardstick={yardstick} />
          ))}
        </dl>
      )}
    </More>
  );
}
