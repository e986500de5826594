/** Every component of a family, what is known of it, and where that was read. */
import type { AssessedComponent, ModelAssessment } from '../../verdict/assessment.ts';
import { t } from '../i18n.ts';
import type { Catalogue } from './catalogue.ts';
import { GROUPED, GROUPS } from './component-groups.ts';
import { componentName } from './names.ts';
import { Sources } from './sources.tsx';
import { TruthMark } from './truth-mark.tsx';

interface ComponentListProps {
  readonly assessment: ModelAssessment;
  readonly catalogue: Catalogue;
}

function One({ known, catalogue }: { known: AssessedComponent; catalogue: Catalogue }) {
  const { component, is, says, license, evidence } = known;
  const name = componentName(component);
  const more = says !== undefined || license !== undefined || evidence.length > 0;
  return (
    <li>
      <span class="component-name">{name}</span>
      <TruthMark is={is} />
      {more && (
        <span class="component-more">
          {says !== undefined && (
            <span lang="en" dir="auto">
              {says}{' '}
            </span>
          )}
          {license !== undefined && (
            <span class="quiet">{t('ex_under', catalogue.licenseName(license))} </span>
          )}
          <Sources of={name} urls={evidence} />
        </span>
      )}
    </li>
  );
}

export function ComponentList({ assessment, catalogue }: ComponentListProps) {
  const byName = new Map(assessment.components.map((known) => [known.component, known]));
  return (
    <div class="component-groups">
      {GROUPS.map((group) => (
        <div key={group}>
          <h3 class="minor-title">{t(`ex_group_${group}`)}</h3>
          <ul class="component-list">
            {GROUPED[group].map((component) => {
              const known = byName.get(component);
              return known && <One key={component} known={known} catalogue={catalogue} />;
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
