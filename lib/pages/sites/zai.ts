/** Z.ai (Zhipu): posts and documentation of GLM. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { MINTLIFY } from '../platforms.ts';

/** Documentation. */
const DOCS = [MINTLIFY, ...ARTICLE];

export const zai = declare({
  name: 'zai',
  title: 'Z.ai',
  hosts: ['z.ai', 'docs.z.ai'],
  pages: [
    { kind: 'article', at: ['/blog/{article}'] },
    { kind: 'docs', at: ['/guides/*', '/release-notes/*'], prose: DOCS },
  ],
});
