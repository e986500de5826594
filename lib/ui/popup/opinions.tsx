/** What the two public indexes say, in their own terms, with whom to credit. They decide nothing. */

import type { Component } from '../../dataset/vocabulary.ts';
import type { MofClass } from '../../verdict/assessment.ts';
import type { Details, Opinion } from '../details.ts';
import { listed, t } from '../i18n.ts';
import { Link } from '../link.tsx';
import { componentName } from '../missing.ts';
import { More } from './more.tsx';

function said({ score, mofClass }: Opinion): string {
  if (score !== null) return t('opinion_points', ...score);
  return mofClass === null ? '' : t(`mof_${mofClass as MofClass}`);
}

const topic = (about: string): string => {
  if (about === 'license') return t('opinion_license');
  return about === 'mof-class' ? t('def_mof') : componentName(about as Component);
};

function Row({ opinion }: { opinion: Opinion }) {
  const { source, url, name, judged } = opinion;
  return (
    <li class="row">
      <p>
        <Link href={url}>{source.name}</Link>: <strong>{said(opinion)}</strong>
      </p>
      <p class="quiet">{t('opinion_judged', judged ?? name)}</p>
      <p class="quiet" lang="en">
        {source.credit} <Link href={source.licenseUrl}>{source.license}</Link>
      </p>
    </li>
  );
}

export function Opinions({ opinions, differ }: Pick<Details, 'opinions' | 'differ'>) {
  if (opinions.length === 0) return null;
  return (
    <More title={t('opinions')}>
      {() => (
        <>
          <p class="quiet">{t('opinions_note')}</p>
          <ul class="rows">
            {opinions.map((opinion) => (
              <Row key={opinion.url} opinion={opinion} />
            ))}
          </ul>
          {differ.length > 0 && <p>{t('opinion_differs', listed(differ.map(topic)))}</p>}
        </>
      )}
    </More>
  );
}
