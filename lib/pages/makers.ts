/** Sites that speak of models and list none: places of code and of papers, then vendors. */
import type { Site } from './page.ts';
import { ai21 } from './sites/ai21.ts';
import { allenai } from './sites/allenai.ts';
import { apple } from './sites/apple.ts';
import { arxiv } from './sites/arxiv.ts';
import { blackForestLabs } from './sites/black-forest-labs.ts';
import { cohere } from './sites/cohere.ts';
import { databricks } from './sites/databricks.ts';
import { deepseek } from './sites/deepseek.ts';
import { eleuther } from './sites/eleuther.ts';
import { ernie } from './sites/ernie.ts';
import { falcon } from './sites/falcon.ts';
import { github } from './sites/github.ts';
import { gitlab } from './sites/gitlab.ts';
import { google } from './sites/google.ts';
import { hunyuan } from './sites/hunyuan.ts';
import { ibm } from './sites/ibm.ts';
import { liquid } from './sites/liquid.ts';
import { meta } from './sites/meta.ts';
import { microsoft } from './sites/microsoft.ts';
import { minimax } from './sites/minimax.ts';
import { mistral } from './sites/mistral.ts';
import { moonshot } from './sites/moonshot.ts';
import { nvidia } from './sites/nvidia.ts';
import { openai } from './sites/openai.ts';
import { qwen } from './sites/qwen.ts';
import { snowflake } from './sites/snowflake.ts';
import { stability } from './sites/stability.ts';
import { xai } from './sites/xai.ts';
import { zai } from './sites/zai.ts';

/** In the order of docs/sites.md. */
export const MAKERS: readonly Site[] = [
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
