/** One license: what it permits, each clause that limits, and whom it governs. */
import type { License } from '../../dataset/compiled.ts';
import { formatDay, inRow, t, tOf } from '../i18n.ts';
import { Link } from '../link.tsx';
import { ClauseList } from './clause-list.tsx';
import type { ViewProps } from './context.ts';
import { type FactRow, Facts } from './facts.tsx';
import { Missing } from './missing.tsx';
import { NO_QUERY } from './query.ts';
import { formatHash, type Route } from './route.ts';
import { Section } from './section.tsx';
import { Sources } from './sources.tsx';
import { VerdictMark } from './verdict-mark.tsx';

const MOST_FAMILIES = 24;

function factRows(license: License): FactRow[] {
  const { permits, derivatives, steward, version, published, spdx, hubTags, checked } = license;
  const terms = tOf('ex_derivatives', derivatives.terms);
  return [
    [t('ex_commercial'), t(`ex_allowed_${permits.commercial}`)],
    [t('ex_redistribution'), t(`ex_allowed_${permits.redistribution}`)],
    [t('ex_derivatives'), t(`ex_allowed_${permits.derivatives}`)],
    [t('ex_derivative_terms'), derivatives.summary ?? terms],
    [t('ex_steward'), steward],
    [t('ex_version'), version],
    [t('ex_published'), published && formatDay(published)],
    [t('ex_spdx'), spdx],
    [t('ex_tags'), inRow(hubTags)],
    [t('ex_checked'), formatDay(checked)],
  ];
}

function Governed({ license, catalogue, route }: { license: License } & ViewProps) {
  const governed = catalogue
    .sorted('-released')
    .filter(({ judged }) => judged.licenses.includes(license.id));
  if (governed.length === 0) return null;
  const all: Route = {
    ...route,
    view: 'families',
    id: '',
    query: { ...NO_QUERY, license: [license.id] },
  };
  return (
    <Section id="governed" title={t('ex_governed')}>
      <ul class="governed-list">
        {governed.slice(0, MOST_FAMILIES).map(({ id, name, maker, judged }) => (
          <li key={id}>
            <VerdictMark verdict={judged.verdict} />
            <a href={formatHash({ ...route, view: 'family', id, query: NO_QUERY })}>
              <bdi>{name}</bdi>
            </a>
            <span class="quiet">
              <bdi>{maker}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={formatHash(all)}>{t('ex_governed_all', governed.length)}</a>
      </p>
    </Section>
  );
}

export function LicensePage(props: ViewProps) {
  const { catalogue, route } = props;
  const license = catalogue.license(route.id);
  const backTo = formatHash({ ...route, view: 'licenses', id: '' });
  if (license === null) {
    return (
      <Missing
        title={t('ex_license_missing')}
        hint={t('ex_license_missing_hint')}
        back={t('ex_license_back')}
        backTo={backTo}
      />
    );
  }
  const { limits, text, seeAlso } = license;
  return (
    <article class="page">
      <p class="back">
        <a href={backTo}>{t('ex_license_back')}</a>
      </p>
      <div class="page-top">
        <header class="page-head">
          <p class="maker-line">{license.id}</p>
          <h1 tabIndex={-1}>
            <bdi>{license.name}</bdi>
          </h1>
          <p class="label-line">{t(`ex_terms_${license.terms}`)}</p>
          {text !== null && (
            <p>
              <Link href={text}>{t('ex_license_text')}</Link>
            </p>
          )}
          {seeAlso.length > 0 && (
            <p class="quiet">
              {t('ex_see_also')}: <Sources of={t('ex_see_also')} urls={seeAlso} />
            </p>
          )}
        </header>
        <Facts rows={factRows(license)} />
      </div>
      <Section id="clauses-part" title={t('ex_clauses')}>
        {limits.length === 0 ? (
          <p class="quiet">{t('ex_no_clauses')}</p>
        ) : (
          <ClauseList clauses={limits.map((limit) => ({ ...limit, url: limit.url ?? text }))} />
        )}
      </Section>
      {catalogue.isJudged && <Governed license={license} {...props} />}
    </article>
  );
}
