/** Runs the command line on this process's arguments and streams. */

import { ALL_LANGUAGES } from '../claims/languages/index.ts';
import type { Dataset } from '../dataset/compiled.ts';
import { createEngine } from '../engine.ts';
import { run } from './main.ts';

export async function start(load: () => Dataset): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads us may stop early ("| head"); that is no fault.
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  try {
    process.exitCode = await run(() => createEngine(load(), ALL_LANGUAGES), process.argv.slice(2), {
      stdin: process.stdin,
      write: (text) => process.stdout.write(text),
      complain: (line) => process.stderr.write(`${line}\n`),
    });
  } catch (error) {
    process.stderr.write(`unwash: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
