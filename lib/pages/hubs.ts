/**
 * Sites whose pages list models, beside Hugging Face. Content scripts of their own have the marks in
 * lists, which are of use to no other site; no page should carry the adapters of all.
 */
import type { Site } from './page.ts';
import { civitai } from './sites/civitai.ts';
import { kaggle } from './sites/kaggle.ts';
import { lmstudio } from './sites/lmstudio.ts';
import { modelscope } from './sites/modelscope.ts';
import { nvidiaBuild } from './sites/nvidia-build.ts';
import { ollama } from './sites/ollama.ts';
import { openrouter } from './sites/openrouter.ts';
import { replicate } from './sites/replicate.ts';

/** In the order of docs/sites.md. */
export const HUBS: readonly Site[] = [
  ollama,
  modelscope,
  replicate,
  openrouter,
  nvidiaBuild,
  lmstudio,
  civitai,
  kaggle,
];
