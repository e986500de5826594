/** Everything known of one family, or of one size or version of it. */
import { useMemo } from 'preact/hooks';
import type { Family } from '../../dataset/compiled.ts';
import { alternativesTo } from '../../models/alternatives.ts';
import { evidenceOf, modelOf } from '../../models/reference.ts';
import type { ModelAssessment } from '../../verdict/assessment.ts';
import { Drop } from '../drop.tsx';
import { formatDay, inRow, languageOf, t } from '../i18n.ts';
import { summarize } from '../summary.ts';
import type { Catalogue } from './catalogue.ts';
import { ClauseList, type ShownClause } from './clause-list.tsx';
import { ComponentList } from './component-list.tsx';
import type { ViewProps } from './context.ts';
import { type FactRow, Facts } from './facts.tsx';
import { Lineage } from './lineage.tsx';
import { lineageTree } from './lineage-tree.ts';
import { Missing } from './missing.tsx';
import { modalityName } from './names.ts';
import { Opinions } from './opinions.tsx';
import { formatHash, MOST_PICKED, type Route, togglePicked } from './route.ts';
import { Section } from './section.tsx';
import { Sources } from './sources.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { Yardsticks } from './yardsticks.tsx';

const listRoute = (route: Route): Route => ({ ...route, view: 'families', id: '', variant: '' });

interface PartProps {
  readonly family: Family;
  readonly assessment: ModelAssessment;
  readonly catalogue: Catalogue;
  readonly route: Route;
}

function Heading({ family, assessment, route, go }: PartProps & Pick<ViewProps, 'go'>) {
  const { verdict, label, sentence, accurate, note, known } = summarize(assessment);
  const picked = route.picked.includes(family.id);
  const full = !picked && route.picked.length >= MOST_PICKED;
  return (
    <header class={`page-head ${verdict}`}>
      <p class="maker-line">
        <bdi>{family.maker}</bdi>
      </p>
      <h1 tabIndex={-1}>
        <bdi>{assessment.name}</bdi>
      </h1>
      <p class="label-line">
        <Drop verdict={verdict} size={24} /> {label}
      </p>
      <p class="sentence">{sentence}</p>
      {note !== null && <p class="note">{note}</p>}
      {known && (
        <p class="quiet">
          {t('accurate')}: <q>{accurate}</q>
        </p>
      )}
      <button
        type="button"
        class="button"
        aria-pressed={picked}
        disabled={full}
        onClick={() => go(togglePicked(route, family.id), 'replace')}
      >
        {picked
          ? t('ex_compare_drop_this')
          : full
            ? t('ex_compare_full')
            : t('ex_compare_add_this')}
      </button>
    </header>
  );
}

function Licenses({ assessment, catalogue, route }: Omit<PartProps, 'family'>) {
  return (
    <>
      {assessment.license.governing.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={formatHash({ ...route, view: 'license', id, variant: '' })}>
            <bdi>{catalogue.licenseName(id)}</bdi>
          </a>
        </span>
      ))}
    </>
  );
}

function factRows({ family, assessment, catalogue, route }: PartProps): FactRow[] {
  const { license, commercialUse, saysOpenSource, released } = assessment;
  return [
    [
      t('ex_column_license'),
      license.governing.length > 0 && (
        <Licenses assessment={assessment} catalogue={catalogue} route={route} />
      ),
    ],
    [t('ex_commercial'), t(`ex_allowed_${commercialUse}`)],
    [t('ex_column_released'), released && formatDay(released)],
    [t('ex_filter_modality'), inRow(family.modality.map(modalityName))],
    [t('ex_sizes'), inRow(family.sizes)],
    [t('ex_languages'), inRow(family.languages.map(languageOf))],
    [
      t('ex_says'),
      saysOpenSource !== null && saysOpenSource.is !== 'unknown' && (
        <>
          {t(`ex_says_${saysOpenSource.is as 'yes' | 'no' | 'varies'}`)}{' '}
          <Sources of={t('ex_says')} urls={saysOpenSource.evidence} />
        </>
      ),
    ],
    [t('ex_checked'), formatDay(family.checked)],
  ];
}

function Variants({ family, catalogue, route }: Omit<PartProps, 'assessment'>) {
  const to = (variant: string): string => formatHash({ ...route, variant });
  return (
    <ul class="variants">
      <li>
        <a href={to('')} aria-current={route.variant === '' ? 'page' : undefined}>
          {t('ex_whole')}
        </a>
      </li>
      {family.variants.map(({ id, name }) => {
        const assessment = catalogue.assess(`${family.id}#${id}`);
        return (
          <li key={id}>
            <a href={to(id)} aria-current={route.variant === id ? 'page' : undefined}>
              <bdi>{name}</bdi>
            </a>
            {assessment !== null && <VerdictMark verdict={assessment.verdict} />}
            <span class="quiet">{assessment?.license.names[0] ?? ''}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Where the family is open source itself there is nothing to look for. */
function Alternatives({ family, catalogue, route }: Omit<PartProps, 'assessment'>) {
  const found = useMemo(() => {
    if (!catalogue.isJudged || catalogue.isPartial) return [];
    const meeting = catalogue.entries.filter(({ judged }) => judged.openSource);
    return alternativesTo(
      family,
      meeting.map((entry) => entry.family),
    );
  }, [family, catalogue, catalogue.isJudged]);
  if (found.length === 0) return null;
  return (
    <Section id="alternatives" title={t('alternatives')}>
      <ul class="link-list">
        {found.map(({ family: { id, name, maker, released } }) => (
          <li key={id}>
            <a href={formatHash({ ...route, view: 'family', id, variant: '' })}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="quiet">
              <bdi>{maker}</bdi> · {formatDay(released)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Conflicts({ family }: { family: Family }) {
  return (
    <Section id="conflicts" title={t('ex_conflicts')}>
      <ul class="link-list">
        {family.conflicts.map(({ fact, ours, other, why, at }) => (
          <li key={fact}>
            {t('ex_conflict', fact, ours, other, why)}{' '}
            <Sources of={fact} urls={evidenceOf(family, at)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The license is named where more than one governs. */
function clausesOf({ limits, license }: ModelAssessment, catalogue: Catalogue): ShownClause[] {
  const several = license.governing.length > 1;
  return limits.map((limit) => ({
    ...limit,
    licenseName: several ? catalogue.licenseName(limit.license) : undefined,
  }));
}

function Parts(props: PartProps) {
  const { family, assessment, catalogue, route } = props;
  const { dataset } = catalogue;
  const model = modelOf(dataset, ref(route));
  const tree = useMemo(
    () => (model === null ? null : lineageTree(dataset, (one) => catalogue.assess(one), model)),
    [catalogue, family, route.variant],
  );
  const open = assessment.definitions.osaid.result === 'meets';
  return (
    <>
      <Section id="yardsticks" title={t('yardsticks')}>
        <Yardsticks assessment={assessment} />
      </Section>
      <Section id="limits-part" title={t('ex_limits')}>
        {assessment.limits.length === 0 ? (
          <p class="quiet">{t('ex_limits_none_known')}</p>
        ) : (
          <ClauseList clauses={clausesOf(assessment, catalogue)} />
        )}
      </Section>
      <Section id="released" title={t('released')}>
        <ComponentList assessment={assessment} catalogue={catalogue} />
      </Section>
      <Section id="lineage" title={t('lineage')}>
        {tree && <Lineage tree={tree} catalogue={catalogue} name={assessment.name} route={route} />}
      </Section>
      {family.variants.length > 0 && (
        <Section id="variants-part" title={t('ex_variants')}>
          <Variants {...props} />
        </Section>
      )}
      {!open && <Alternatives {...props} />}
      {assessment.opinions.length > 0 && (
        <Section id="opinions" title={t('opinions')}>
          <Opinions assessment={assessment} catalogue={catalogue} />
        </Section>
      )}
      {family.conflicts.length > 0 && <Conflicts family={family} />}
    </>
  );
}

const ref = ({ id, variant }: Route): string => (variant === '' ? id : `${id}#${variant}`);

export function FamilyPage({ catalogue, route, go }: ViewProps) {
  const entry = catalogue.entry(route.id);
  const assessment = entry === null ? null : catalogue.assess(ref(route));
  const backTo = formatHash(listRoute(route));
  if (entry === null || assessment === null) {
    return (
      <Missing
        title={t('ex_family_missing')}
        hint={t('ex_family_missing_hint')}
        back={t('ex_family_back')}
        backTo={backTo}
      />
    );
  }
  const props: PartProps = { family: entry.family, assessment, catalogue, route };
  return (
    <article class="page">
      <p class="back">
        <a href={backTo}>{t('ex_family_back')}</a>
      </p>
      <div class="page-top">
        <Heading {...props} go={go} />
        <Facts rows={factRows(props)} />
      </div>
      <Parts {...props} />
    </article>
  );
}
