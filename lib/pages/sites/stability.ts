/** Stability AI: news under two addresses, built with Squarespace. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { SQUARESPACE } from '../platforms.ts';

/** Posts; other pages have articles. */
const POST = [SQUARESPACE, ...ARTICLE];

export const stability = declare({
  name: 'stability',
  title: 'Stability AI',
  hosts: ['stability.ai'],
  pages: [
    {
      kind: 'article',
      at: ['/news/{article}', '/news-updates/{article}', '/research/{article}'],
      prose: POST,
    },
    { kind: 'article', at: ['/*'] },
  ],
});
