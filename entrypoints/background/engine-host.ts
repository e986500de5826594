/** The one engine of the browser. Loaded when first asked for; a killed worker loads it anew. */
import { browser } from '../../lib/browser.ts';
import type { Dataset } from '../../lib/dataset/compiled.ts';
import { createEngine, type Engine } from '../../lib/engine.ts';

let loading: Promise<Engine> | null = null;

async function load(): Promise<Engine> {
  const response = await fetch(browser.runtime.getURL('/dataset.json'));
  return createEngine((await response.json()) as Dataset);
}

export function engine(): Promise<Engine> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
