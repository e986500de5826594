/**
 * The built extension on a machine whose owner has allowed more sites. No test can answer the
 * browser's own question, so the manifest of a copy has the answer; all else is as it is shipped.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns the folder of a copy that may read these addresses too */
export function withHosts(built: string, matches: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'unwash-granted-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...matches);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
