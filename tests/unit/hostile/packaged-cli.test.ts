/** The released command line: one file and its dataset, copied away from all else, with any Node. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../..');
const PATIENCE = 60_000;
/** Node 20, where the machine has one beside ours: the oldest that we promise. */
const NODES = [process.execPath, '/usr/local/bin/node', '/usr/bin/node'].filter(existsSync);

let folder = '';

beforeAll(async () => {
  await run(process.execPath, [join(ROOT, 'lib/tools/bundle-cli.ts')], { cwd: ROOT });
  folder = mkdtempSync(join(tmpdir(), 'unwash-cli-'));
  cpSync(join(ROOT, '.output/cli'), folder, { recursive: true });
}, PATIENCE);

const unwash = (node: string, ...args: string[]) =>
  run(node, [join(folder, 'unwash.mjs'), ...args], { cwd: folder }).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );

describe.each(NODES)('with %s', (node) => {
  test(
    'judges a file',
    async () => {
      writeFileSync(join(folder, 'a.md'), 'Llama 3.1 is open source.\n');
      const { code, stdout } = await unwash(node, 'check', 'a.md');
      expect(code).toBe(1);
      expect(stdout).toContain('contradicted');
    },
    PATIENCE,
  );

  test(
    'judges a model',
    async () => {
      const { code, stdout } = await unwash(
        node,
        'model',
        '--format',
        'json',
        'allenai/OLMo-2-1124-7B',
      );
      expect(code).toBe(0);
      expect(stdout).toContain('open-source-ai');
    },
    PATIENCE,
  );
});

test(
  'takes no dataset but its own',
  async () => {
    const file = join(folder, 'dataset.json');
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length - 10));
    const { code, stdout, stderr } = await unwash(process.execPath, 'model', 'a/b');
    writeFileSync(file, whole);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('install unwash again');
  },
  PATIENCE,
);
