/** AI21: Jamba. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { WEBFLOW, WORDPRESS } from '../platforms.ts';

/** Posts and rich text of other pages. */
const POST = [WORDPRESS, WEBFLOW, ...ARTICLE];

export const ai21 = declare({
  name: 'ai21',
  title: 'AI21 Labs',
  hosts: ['www.ai21.com', 'docs.ai21.com'],
  pages: [
    { kind: 'docs', at: ['/docs/*', '/reference/*'] },
    { kind: 'article', at: ['/blog/{article}', '/research/{article}'], prose: POST },
    { kind: 'article', at: ['/*'] },
  ],
});
