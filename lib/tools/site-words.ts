/** What docs/sites.md says of each kind of page: what is read of it, and what is marked on it. */
import type { PageKind } from '../pages/page.ts';

export interface KindWords {
  readonly page: string;
  readonly read: string;
  /** The same where the page has no prose of an author. */
  readonly unread?: string;
  readonly marked: string;
}

const CLAIMS = 'badge at the name, claims in the text';

export const KIND_WORDS: Readonly<Record<PageKind, KindWords>> = {
  model: { page: 'model', read: 'its card or README, its name, what it declares', marked: CLAIMS },
  file: {
    page: 'README as a file',
    read: 'the text, without the box of declarations',
    marked: CLAIMS,
  },
  discussion: {
    page: 'discussion',
    read: 'the model; not what readers write',
    marked: 'badge at the name',
  },
  repository: { page: 'repository', read: 'README and description', marked: CLAIMS },
  release: { page: 'release', read: 'its notes', marked: CLAIMS },
  dataset: {
    page: 'dataset',
    read: 'its card; that a model was trained on it is no claim',
    marked: 'claims about models',
  },
  space: { page: 'Space', read: 'the models that it links to', marked: 'small marks' },
  paper: { page: 'paper', read: 'abstract and text, without references', marked: CLAIMS },
  article: { page: 'article', read: 'its title and text', marked: CLAIMS },
  docs: { page: 'documentation', read: 'its title and text', marked: CLAIMS },
  home: { page: 'home page', read: 'the models that it shows', marked: 'small marks' },
  list: {
    page: 'list',
    read: 'models and what their cards say',
    unread: 'the models that it shows',
    marked: 'small marks, claims in the cards',
  },
  profile: {
    page: 'owner',
    read: 'what owners say of themselves, and their models',
    marked: 'small marks, claims in the text',
  },
  collection: { page: 'collection', read: 'the models that it holds', marked: 'small marks' },
};
