/** What is compared of families, aspect by aspect. */
import type { LimitKind, Truth, Verdict } from '../../dataset/vocabulary.ts';
import type { ModelAssessment } from '../../verdict/assessment.ts';
import { formatDay, inRow, t } from '../i18n.ts';
import { sectionName } from './clause-list.tsx';
import { ORDERED_COMPONENTS } from './component-groups.ts';
import { componentName, limitName } from './names.ts';
import { yardsticksOf } from './yardsticks.tsx';

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'truth'; readonly is: Truth; readonly text?: string };

export interface Aspect {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly differs: boolean;
}

export interface AspectGroup {
  readonly title: string;
  readonly aspects: readonly Aspect[];
}

const said = (cell: Cell): string =>
  cell.kind === 'verdict'
    ? cell.verdict
    : cell.kind === 'truth'
      ? (cell.text ?? cell.is)
      : cell.text;

function aspect(name: string, cells: readonly Cell[]): Aspect {
  return { name, cells, differs: new Set(cells.map(said)).size > 1 };
}

const text = (value: string): Cell => ({ kind: 'text', text: value || t('ex_allowed_unknown') });

function general(all: readonly ModelAssessment[]): Aspect[] {
  return [
    aspect(
      t('ex_column_verdict'),
      all.map(({ verdict }) => ({ kind: 'verdict', verdict })),
    ),
    aspect(
      t('ex_column_license'),
      all.map(({ license }) => text(inRow(license.names))),
    ),
    aspect(
      t('ex_commercial'),
      all.map(({ commercialUse }) => text(t(`ex_allowed_${commercialUse}`))),
    ),
    aspect(
      t('ex_column_released'),
      all.map(({ released }) => text(released === null ? '' : formatDay(released))),
    ),
  ];
}

function yardsticks(all: readonly ModelAssessment[]): Aspect[] {
  const each = all.map(yardsticksOf);
  return (each[0] ?? []).map(({ key }, index) =>
    aspect(
      t(`def_${key}`),
      each.map((list) => ({
        kind: 'truth',
        is: list[index]?.is ?? 'unknown',
        text: list[index]?.result ?? '',
      })),
    ),
  );
}

function components(all: readonly ModelAssessment[]): Aspect[] {
  return ORDERED_COMPONENTS.map((component) =>
    aspect(
      componentName(component),
      all.map(({ components: known }) => ({
        kind: 'truth',
        is: known.find((one) => one.component === component)?.is ?? 'unknown',
      })),
    ),
  );
}

/** Kinds of limit that any of them has; those that limit use come first, as the engine has them. */
function limits(all: readonly ModelAssessment[]): Aspect[] {
  const kinds = new Set<LimitKind>(all.flatMap(({ limits: own }) => own.map(({ kind }) => kind)));
  return [...kinds].map((kind) =>
    aspect(
      limitName(kind),
      all.map(({ limits: own }) => {
        const sections = own.filter((one) => one.kind === kind).map(({ section }) => section);
        return text(
          sections.length === 0 ? t('ex_limits_none') : sections.map(sectionName).join('; '),
        );
      }),
    ),
  );
}

export function compareAll(all: readonly ModelAssessment[]): AspectGroup[] {
  return [
    { title: t('ex_facts'), aspects: general(all) },
    { title: t('yardsticks'), aspects: yardsticks(all) },
    { title: t('ex_limits'), aspects: limits(all) },
    { title: t('released'), aspects: components(all) },
  ];
}
