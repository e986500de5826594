/** Qwen: the new site, whose posts differ in the query only, and the blog before it. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { PAPERMOD } from '../platforms.ts';

/** Posts of the old blog; the new one has articles. */
const POST = [PAPERMOD, ...ARTICLE];

export const qwen = declare({
  name: 'qwen',
  title: 'Qwen',
  hosts: ['qwen.ai', 'qwenlm.github.io'],
  pages: [
    { kind: 'article', at: ['/blog?id=', '/research?id='] },
    { kind: 'article', at: ['/blog/{article}', '/{language}/blog/{article}'], prose: POST },
    { kind: 'article', at: ['/*'] },
  ],
});
