/** What two public indexes say of a family, as theirs: in their terms, with their credit. */
import type { OpinionSource, SecondOpinion } from '../../dataset/compiled.ts';
import type { ModelAssessment } from '../../verdict/assessment.ts';
import type { Disagreement } from '../../verdict/second-opinion.ts';
import { t } from '../i18n.ts';
import { Link } from '../link.tsx';
import { TruthSign } from '../sign.tsx';
import type { Catalogue } from './catalogue.ts';
import { componentName, word } from './names.ts';
import { progressText } from './yardsticks.tsx';

const SIGNS = { open: 'yes', partial: 'partial', closed: 'no' } as const;

function Dimensions({ dimensions }: { dimensions: NonNullable<SecondOpinion['dimensions']> }) {
  return (
    <ul class="dimensions">
      {Object.entries(dimensions).map(([name, is]) => (
        <li key={name}>
          <span>{word('ex_dimension', name)}</span>
          <span class={`truth-mark ${SIGNS[is]}`}>
            <TruthSign is={SIGNS[is]} /> {t(`ex_opinion_${is}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function grade({ score, mofClass, progress }: SecondOpinion): string {
  if (score !== undefined) {
    return t('opinion_points', ...score);
  }
  const level = mofClass ? t(`mof_${mofClass as 1 | 2 | 3}`) : t('mof_0');
  if (progress === undefined) return level;
  return `${level} · ${progressText(progress)}`;
}

function Credit({ source }: { source: OpinionSource }) {
  const { credit, license, licenseUrl, name, notice } = source;
  return (
    <footer class="credit">
      <p>
        {credit} <Link href={licenseUrl}>{license}</Link>
      </p>
      {notice !== undefined && (
        <details>
          <summary>{t('ex_opinion_notice', name)}</summary>
          <p class="legal">{notice}</p>
        </details>
      )}
    </footer>
  );
}

interface OpinionProps {
  readonly opinion: SecondOpinion;
  readonly source: OpinionSource | undefined;
}

function Opinion({ opinion, source }: OpinionProps) {
  const { name, url, model, license, dimensions } = opinion;
  return (
    <li class="opinion">
      <h3 class="minor-title">
        <Link href={source?.url ?? url}>{source?.name ?? opinion.index}</Link>
      </h3>
      <p>
        <Link href={url}>{name}</Link>: <strong>{grade(opinion)}</strong>
      </p>
      {model !== undefined && <p class="quiet">{t('opinion_judged', model)}</p>}
      {license !== undefined && <p class="quiet">{t('ex_opinion_license', license)}</p>}
      {dimensions !== undefined && <Dimensions dimensions={dimensions} />}
      {source !== undefined && <Credit source={source} />}
    </li>
  );
}

function topic(about: Disagreement['about']): string {
  if (about === 'license') return t('opinion_license');
  return about === 'mof-class' ? t('def_mof') : componentName(about);
}

interface OpinionsProps {
  readonly assessment: ModelAssessment;
  readonly catalogue: Catalogue;
}

function Differences({ assessment, catalogue }: OpinionsProps) {
  const { opinionSources } = catalogue.dataset;
  const who = (by: string): string => opinionSources[by]?.name ?? t('extName');
  const says = (about: Disagreement['about'], text: string): string =>
    about === 'license' ? catalogue.licenseName(text) : word('ex_truth', text);
  return (
    <>
      <h3 class="minor-title">{t('ex_opinions_differ')}</h3>
      <ul class="differences">
        {assessment.disagreements.map(({ about, readings }) => (
          <li key={about}>
            <strong>{topic(about)}</strong>
            {readings.map((reading) => (
              <span key={`${reading.by} ${reading.says}`}>
                {who(reading.by)}: {says(about, reading.says)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Opinions({ assessment, catalogue }: OpinionsProps) {
  const { opinionSources } = catalogue.dataset;
  return (
    <>
      <p class="quiet">{t('opinions_note')}</p>
      <ul class="opinions-list">
        {assessment.opinions.map((opinion) => (
          <Opinion key={opinion.url} opinion={opinion} source={opinionSources[opinion.index]} />
        ))}
      </ul>
      {assessment.disagreements.length > 0 && (
        <Differences assessment={assessment} catalogue={catalogue} />
      )}
    </>
  );
}
