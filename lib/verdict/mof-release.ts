/**
 * A release as the Model Openness Tool describes one: components, each with a license of its own, or
 * covered by the license for its type, or by the one for the whole distribution.
 */
import { MOF_COMPONENTS, type MofComponent } from '../dataset/vocabulary.ts';

export interface MofRelease {
  /** Licenses that cover what has none of its own, by SPDX id. */
  readonly terms: {
    readonly distribution?: string;
    readonly code?: string;
    readonly data?: string;
    readonly document?: string;
  };
  /** Components in the release; null where listed without a license of their own. */
  readonly components: Readonly<Partial<Record<MofComponent, string | null>>>;
}

type ContentType = 'code' | 'data' | 'document';

const CODE = new Set<MofComponent>([
  'model-architecture',
  'data-preprocessing-code',
  'training-code',
  'inference-code',
  'evaluation-code',
  'supporting-libraries',
]);
const DATA = new Set<MofComponent>([
  'final-weights',
  'intermediate-weights',
  'datasets',
  'evaluation-data',
]);

function contentType(component: MofComponent): ContentType {
  if (CODE.has(component)) return 'code';
  return DATA.has(component) ? 'data' : 'document';
}

/** Its own license, else its type's, else the distribution's. "unlicensed" blocks the fallback. */
function licenseFor(release: MofRelease, component: MofComponent): string | null {
  const own = release.components[component];
  if (own === 'unlicensed') return null;
  return own ?? release.terms[contentType(component)] ?? release.terms.distribution ?? null;
}

/** Open data and content licenses that the tool accepts beside OSI's and the FSF's. */
const OPEN_CONTENT =
  /^(?:CC0-1\.0|CC-BY-(?:SA-)?\d[\w.-]*|CDLA-[\w.-]+|ODC-By-1\.0|ODbL-1\.0|PDDL-1\.0|GFDL-1\.3|OGL-[\w.-]+|OpenMDW-1\.0)$/;

/**
 * The components that are released under an open license of any type, as the tool counts them.
 * @param isSoftwareOpen whether an SPDX id is OSI-approved or FSF-libre. Ids are compared exactly.
 */
export function openComponentsOf(
  release: MofRelease,
  isSoftwareOpen: (spdx: string) => boolean,
): Set<MofComponent> {
  return new Set(
    MOF_COMPONENTS.filter((component) => {
      if (!(component in release.components)) return false;
      const license = licenseFor(release, component);
      return license !== null && (isSoftwareOpen(license) || OPEN_CONTENT.test(license));
    }),
  );
}
