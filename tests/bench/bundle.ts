/** Bundles code for a page, as the extension is bundled: minified, one classic script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

export const OUTPUT = join(import.meta.dirname, '../../.output/bench');

export async function bundle(entry: string, name: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: OUTPUT,
      emptyOutDir: false,
      target: 'chrome123',
      lib: {
        entry: join(import.meta.dirname, entry),
        formats: ['iife'],
        name: 'unwashBundle',
        fileName: () => `${name}.js`,
      },
    },
  });
  return readFileSync(join(OUTPUT, `${name}.js`), 'utf8');
}
