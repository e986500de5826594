/**
 * Bill of materials in CycloneDX, of what is really bundled. npm's own leaves out packages that a tool
 * needs as well, and writes another day and number each time; this hangs on the packages alone.
 */
import type { Bundled } from './licenses.ts';

const purlOf = ({ name, version }: Pick<Bundled, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const componentOf = (bundled: Bundled) => ({
  type: 'library',
  'bom-ref': purlOf(bundled),
  name: bundled.name,
  version: bundled.version,
  licenses: [{ license: { id: bundled.license } }],
  purl: purlOf(bundled),
});

export function sbomOf(version: string, packages: readonly Bundled[]): string {
  const own = { name: 'unwash', version };
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purlOf(own),
        ...own,
        licenses: [{ license: { id: 'Apache-2.0' } }],
        purl: purlOf(own),
      },
    },
    components: packages.map(componentOf),
    dependencies: [{ ref: purlOf(own), dependsOn: packages.map(purlOf) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
