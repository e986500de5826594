/** GitLab: repositories of models, in groups of any depth that people use. */
import { declare } from '../declared.ts';

/** First segments that are no group's. */
const RESERVED = new Set(
  '- admin api dashboard explore groups help import oauth profile projects search snippets users'.split(
    ' ',
  ),
);

/** README below the files, and the project's description. */
const README = '.readme-holder .md, .readme-holder .file-content, .home-panel-description-markdown';
/** Markdown as a file. */
const FILE = '.file-content.md, .blob-viewer .md';
/** Notes of a release. */
const NOTES = '.release-block .md';
/** Name of the project in its head. */
const NAME = '.home-panel-title, [data-testid="project-name-content"], h1';
/** Head of a project, README or not. */
const HEAD = '.project-home-panel, .home-panel-title';

const project = { except: RESERVED, name: NAME, named: 'by address' } as const;

export const gitlab = declare({
  name: 'gitlab',
  title: 'GitLab',
  offered: ['gitlab.com'],
  pages: [
    {
      ...project,
      kind: 'file',
      about: 'repository',
      at: ['/{group}/{project}/-/blob/**.md', '/{group}/{subgroup}/{project}/-/blob/**.md'],
      prose: [FILE],
    },
    {
      ...project,
      kind: 'release',
      at: ['/{group}/{project}/-/releases/*', '/{group}/{subgroup}/{project}/-/releases/*'],
      prose: [NOTES],
    },
    {
      ...project,
      kind: 'repository',
      at: ['/{group}/{project}', '/{group}/{subgroup}/{project}', '/{group}/{project}/-/tree/*'],
      prose: [README],
      landmark: HEAD,
    },
  ],
});
