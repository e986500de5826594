/** One license: what it permits, each clause that limits, and whom it governs. */
import type { License } from '../../dataset/compiled.ts';
import { Link } from '../link.tsx';
import { ClauseList } from './clause-list.tsx';
import type { ViewProps } from './context.ts';
import { type FactRow, Facts } from './facts.tsx';
import { Missing } from './missing.tsx';
import { NO_QUERY } from './query.ts';
import { formatHash, type Route } from './route.ts';
import { Section } from './section.tsx';
import { Sources } from './sources.tsx';
import { t } from './strings.ts';
import { VerdictMark } from './verdict-mark.tsx';

const MOST_FAMILIES = 24;

function factRows(license: License): FactRow[] {
  const { permits, derivatives, steward, version, published, spdx, hubTags, checked } = license;
  const terms = t(`license.derivatives.${derivatives.terms}`);
  return [
    [t('license.commercial'), t(`grant.${permits.commercial}`)],
    [t('license.redistribution'), t(`grant.${permits.redistribution}`)],
    [t('license.derivatives'), t(`grant.${permits.derivatives}`)],
    [t('license.derivativeTerms'), derivatives.summary ?? terms],
    [t('license.steward'), steward],
    [t('license.version'), version],
    [t('license.published'), published],
    [t('license.spdx'), spdx],
    [t('license.tags'), hubTags.join(', ')],
    [t('license.checked'), checked],
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
    <Section id="governed" title={t('license.families')}>
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
        <a href={formatHash(all)}>{t('license.allFamilies', { count: governed.length })}</a>
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
        title={t('license.missing')}
        hint={t('license.missingHint')}
        back={t('license.back')}
        backTo={backTo}
      />
    );
  }
  const { limits, text, seeAlso } = license;
  return (
    <article class="page">
      <p class="back">
        <a href={backTo}>{t('license.back')}</a>
      </p>
      <div class="page-top">
        <header class="page-head">
          <p class="maker-line">{license.id}</p>
          <h1 tabIndex={-1}>
            <bdi>{license.name}</bdi>
          </h1>
          <p class="label-line">{t(`license.terms.${license.terms}`)}</p>
          {text !== null && (
            <p>
              <Link href={text}>{t('license.text')}</Link>
            </p>
          )}
          {seeAlso.length > 0 && (
            <p class="quiet">
              {t('license.seeAlso')}: <Sources of={t('license.seeAlso')} urls={seeAlso} />
            </p>
          )}
        </header>
        <Facts rows={factRows(license)} />
      </div>
      <Section id="clauses-part" title={t('license.clauses')}>
        {limits.length === 0 ? (
          <p class="quiet">{t('license.noClauses')}</p>
        ) : (
          <ClauseList clauses={limits.map((limit) => ({ ...limit, url: limit.url ?? text }))} />
        )}
      </Section>
      {catalogue.isJudged && <Governed license={license} {...props} />}
    </article>
  );
}
