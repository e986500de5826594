/** Baidu: the blog of ERNIE. The same hosts are a chat, which is left alone. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';
import { PAPERMOD } from '../platforms.ts';

/** Posts. */
const POST = [PAPERMOD, ...ARTICLE];

export const ernie = declare({
  name: 'ernie',
  title: 'Baidu ERNIE',
  offered: ['ernie.baidu.com', 'yiyan.baidu.com'],
  pages: [{ kind: 'article', at: ['/blog/*', '/{language}/blog/*'], prose: POST }],
});
