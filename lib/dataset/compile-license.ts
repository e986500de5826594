/** A license's file as the dataset carries it, and the names that lead to it. */
import { licenseKey } from '../licenses/lookup.ts';
import type { License } from './compiled.ts';
import type { LicenseFile } from './schema.ts';

/** For other licenses the file's word; terms that limit use cannot have been approved. */
function approvedByFile({ osi, terms }: LicenseFile): boolean | null {
  if (osi !== undefined && osi.status !== 'unknown') return osi.status === 'approved';
  return terms === 'limited' ? false : null;
}

/** The SPDX package says nothing of the FSF, so its word stands in the file, with its address. */
export function compileLicense(file: LicenseFile, approvedOnSpdx: boolean | null): License {
  const { names: _names, notes: _notes, ...rest } = file;
  const fsf = file.fsf?.status ?? 'unknown';
  return {
    ...rest,
    osiApproved: approvedOnSpdx ?? approvedByFile(file),
    fsfLibre: fsf === 'unknown' ? null : fsf === 'libre',
  };
}

/** License names in lower case with blanks and punctuation folded, as `license_name` is looked up. */
export function licenseNameIndex(licenses: readonly LicenseFile[]): Record<string, string> {
  const index: Record<string, string> = {};
  for (const license of licenses) {
    const names = [
      license.id,
      license.name,
      ...license.hubTags,
      ...license.names,
      license.spdx ?? '',
    ];
    for (const name of names) {
      const key = licenseKey(name);
      if (key !== '') index[key] ??= license.id;
    }
  }
  return index;
}
