/** Liquid AI: LFM, its posts and documentation. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { MINTLIFY, WEBFLOW } from '../platforms.ts';

/** Posts. */
const POST = [WEBFLOW, ...ARTICLE];
/** Documentation. */
const DOCS = [MINTLIFY, ...ARTICLE];

export const liquid = declare({
  name: 'liquid',
  title: 'Liquid AI',
  hosts: ['www.liquid.ai', 'docs.liquid.ai'],
  pages: [
    {
      kind: 'article',
      at: ['/blog/{article}', '/press/{article}', '/research/{article}'],
      prose: POST,
    },
    { kind: 'docs', at: ['/docs/*', '/lfm/*'], prose: DOCS },
    { kind: 'article', at: ['/*'] },
  ],
});
