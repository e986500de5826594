/** `npm run build:cli`: the command line as one file for plain Node 20, its dataset beside it. */
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { DATASET_FILE, loadDataset, PROJECT_ROOT } from './dataset-file.ts';

const FOLDER = join(PROJECT_ROOT, '.output/cli');
const EXECUTABLE = 0o755;

loadDataset();
const digest = createHash('sha256').update(readFileSync(DATASET_FILE)).digest('hex');
await build({
  root: PROJECT_ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  define: { __DATASET_SHA256__: JSON.stringify(digest) },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: join(PROJECT_ROOT, 'lib/cli/packaged-bin.ts'),
    outDir: FOLDER,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      output: { entryFileNames: 'unwash.mjs', banner: '#!/usr/bin/env node', codeSplitting: false },
    },
  },
});
copyFileSync(DATASET_FILE, join(FOLDER, 'dataset.json'));
chmodSync(join(FOLDER, 'unwash.mjs'), EXECUTABLE);
