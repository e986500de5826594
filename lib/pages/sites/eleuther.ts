/** EleutherAI: its site and its blog. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { PAPERMOD } from '../platforms.ts';

/** Posts of the blog; the site has articles or none. */
const POST = [PAPERMOD, ...ARTICLE];

export const eleuther = declare({
  name: 'eleuther',
  title: 'EleutherAI',
  hosts: ['www.eleuther.ai', 'blog.eleuther.ai'],
  pages: [{ kind: 'article', at: ['/*'], prose: POST }],
});
