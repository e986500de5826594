/** Microsoft: research and the Azure blog, where Phi is announced. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { WORDPRESS } from '../platforms.ts';

/** Posts of both. */
const POST = [WORDPRESS, ...ARTICLE];

export const microsoft = declare({
  name: 'microsoft',
  title: 'Microsoft',
  offered: ['www.microsoft.com', 'azure.microsoft.com'],
  pages: [
    { kind: 'article', at: ['/en-us/research/*', '/en-us/blog/*'], prose: POST },
    { kind: 'model', at: ['/en-us/products/phi/*'] },
  ],
});
