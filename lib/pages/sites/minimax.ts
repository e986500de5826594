/** MiniMax: news and models. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { MINTLIFY } from '../platforms.ts';

/** Documentation. */
const DOCS = [MINTLIFY, ...ARTICLE];

export const minimax = declare({
  name: 'minimax',
  title: 'MiniMax',
  hosts: ['www.minimax.io'],
  offered: ['minimax.io', 'platform.minimax.io'],
  pages: [
    { kind: 'article', at: ['/news/{article}'] },
    { kind: 'model', at: ['/models/text/{model}', '/models/{model}'] },
    { kind: 'docs', at: ['/docs/*'], prose: DOCS },
    { kind: 'article', at: ['/*'] },
  ],
});
