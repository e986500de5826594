/** GitHub: repositories of models. What readers write (issues, discussions) is not read. */
import { declare } from '../declared.ts';

/** First segments that are no owner's. */
const RESERVED = new Set(
  'about account apps codespaces collections contact customer-stories enterprise events features login marketplace notifications organizations orgs resources security settings site solutions sponsors stars team topics trending users'.split(
    ' ',
  ),
);

/** README of a repository, and the description beside it. */
const README = 'article.markdown-body, .BorderGrid-cell > p';
/** Markdown as a file. */
const FILE = 'article.markdown-body';
/** Notes of a release. */
const NOTES = '[data-test-selector="body-content"], .markdown-body';
/** Name of the repository in its head, old and new. */
const NAME = '#repo-title-component strong, strong[itemprop="name"], #repo-title-component';
/** Frame that soft navigation fills: there on repositories without a README too. */
const FRAME = '#repo-content-turbo-frame, #repo-content-pjax-container';

const repository = { except: RESERVED, name: NAME, named: 'by address' } as const;

export const github = declare({
  name: 'github',
  title: 'GitHub',
  offered: ['github.com'],
  pages: [
    {
      ...repository,
      kind: 'repository',
      at: ['/{owner}/{repository}', '/{owner}/{repository}/tree/*'],
      prose: [README],
      landmark: FRAME,
    },
    {
      ...repository,
      kind: 'release',
      at: ['/{owner}/{repository}/releases/*'],
      prose: [NOTES],
      landmark: FRAME,
    },
    {
      ...repository,
      kind: 'file',
      about: 'repository',
      at: ['/{owner}/{repository}/blob/**.md'],
      prose: [FILE],
      landmark: FRAME,
    },
  ],
});
