/** Databricks: the blog where DBRX was announced. */
import { declare } from '../declared.ts';

export const databricks = declare({
  name: 'databricks',
  title: 'Databricks',
  offered: ['www.databricks.com'],
  pages: [{ kind: 'article', at: ['/blog/{article}', '/blog/{section}/{article}', '/research/*'] }],
});
