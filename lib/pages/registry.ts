/** Every site we read. A host belongs to one of them; the last takes any page. */

import { generic } from './generic.ts';
import type { Site } from './page.ts';
import { ai21 } from './sites/ai21.ts';
import { allenai } from './sites/allenai.ts';
import { apple } from './sites/apple.ts';
import { arxiv } from './sites/arxiv.ts';
import { blackForestLabs } from './sites/black-forest-labs.ts';
import { civitai } from './sites/civitai.ts';
import { cohere } from './sites/cohere.ts';
import { databricks } from './sites/databricks.ts';
import { deepseek } from './sites/deepseek.ts';
import { eleuther } from './sites/eleuther.ts';
import { ernie } from './sites/ernie.ts';
import { falcon } from './sites/falcon.ts';
import { github } from './sites/github.ts';
import { gitlab } from './sites/gitlab.ts';
import { google } from './sites/google.ts';
import { huggingFace } from './sites/huggingface.ts';
import { hunyuan } from './sites/hunyuan.ts';
import { ibm } from './sites/ibm.ts';
import { kaggle } from './sites/kaggle.ts';
import { liquid } from './sites/liquid.ts';
import { lmstudio } from './sites/lmstudio.ts';
import { meta } from './sites/meta.ts';
import { microsoft } from './sites/microsoft.ts';
import { minimax } from './sites/minimax.ts';
import { mistral } from './sites/mistral.ts';
import { modelscope } from './sites/modelscope.ts';
import { moonshot } from './sites/moonshot.ts';
import { nvidia } from './sites/nvidia.ts';
import { nvidiaBuild } from './sites/nvidia-build.ts';
import { ollama } from './sites/ollama.ts';
import { openai } from './sites/openai.ts';
import { openrouter } from './sites/openrouter.ts';
import { qwen } from './sites/qwen.ts';
import { replicate } from './sites/replicate.ts';
import { snowflake } from './sites/snowflake.ts';
import { stability } from './sites/stability.ts';
import { xai } from './sites/xai.ts';
import { zai } from './sites/zai.ts';
import { hostOf } from './template.ts';

/** Hubs and places of code first, then vendors, each in the order of docs/sites.md. */
export const SITES: readonly Site[] = [
  huggingFace,
  ollama,
  modelscope,
  replicate,
  openrouter,
  nvidiaBuild,
  lmstudio,
  civitai,
  kaggle,
  github,
  gitlab,
  arxiv,
  meta,
  mistral,
  deepseek,
  qwen,
  google,
  xai,
  stability,
  blackForestLabs,
  cohere,
  nvidia,
  microsoft,
  apple,
  ibm,
  databricks,
  snowflake,
  moonshot,
  zai,
  minimax,
  hunyuan,
  ernie,
  falcon,
  ai21,
  liquid,
  allenai,
  eleuther,
  openai,
];

const byHost = new Map(SITES.flatMap((site) => site.hosts.map((host) => [host, site] as const)));

export function siteOf(url: URL): Site {
  return byHost.get(hostOf(url)) ?? generic;
}
