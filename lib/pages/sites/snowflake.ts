/** Snowflake: the blog where Arctic was announced. */
import { declare } from '../declared.ts';

export const snowflake = declare({
  name: 'snowflake',
  title: 'Snowflake',
  offered: ['www.snowflake.com'],
  pages: [
    {
      kind: 'article',
      at: ['/en/blog/*', '/blog/*', '/{language}/blog/*', '/en/product/features/arctic'],
    },
  ],
});
