/** Models near this one that meet the definition, and plainly what one gives up for them. */
import type { Loss } from '../../models/alternatives.ts';
import type { AlternativeModel } from '../details.ts';
import { counted, inRow, languageOf, listed, t } from '../i18n.ts';
import { More } from './more.tsx';

const MOST_LANGUAGES = 6;

function languageNames(codes: readonly string[]): string {
  const known = codes.slice(0, MOST_LANGUAGES).map(languageOf);
  const more = codes.length - known.length;
  return more > 0 ? `${inRow(known)} ${t('more_limits', more)}` : listed(known);
}

export function lossText(loss: Loss): string {
  switch (loss.kind) {
    case 'smaller':
      return t('loss_smaller', loss.from, loss.to);
    case 'older':
      return t('loss_older', loss.from, loss.to);
    case 'languages':
      return counted('loss_languages', loss.missing.length, languageNames(loss.missing));
    case 'modality':
      return t('loss_modality', listed(loss.missing.map((modality) => modalityName(modality))));
  }
}

const modalityName = (modality: string): string =>
  t(`modality_${modality.replaceAll('-', '_')}` as 'modality_text') || modality;

function Alternative({ name, maker, givesUp }: AlternativeModel) {
  return (
    <li class="row">
      <p>
        <strong>{name}</strong> <span class="quiet">{maker}</span>
      </p>
      <p class="quiet">
        {givesUp.length === 0 ? t('loss_none') : t('loss_list', givesUp.map(lossText).join('; '))}
      </p>
    </li>
  );
}

export function Alternatives({ models }: { models: readonly AlternativeModel[] }) {
  if (models.length === 0) return null;
  return (
    <More title={t('alternatives')}>
      {() => (
        <ul class="rows">
          {models.map((model) => (
            <Alternative key={model.id} {...model} />
          ))}
        </ul>
      )}
    </More>
  );
}
