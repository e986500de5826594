/** arXiv: abstracts, and papers as LaTeXML writes them. */
import { declare } from '../declared.ts';

/** Abstract, and the line of remarks, where authors say what they release. */
const ABSTRACT = 'blockquote.abstract, td.comments';
/** A paper as HTML. */
const PAPER = 'article.ltx_document';
/** Other people's titles, names, formulas; the words "Title:" and "Abstract:". */
const PAPER_SKIP = '.ltx_bibliography, .ltx_authors, .ltx_Math, .ltx_equation, .ltx_tag';

export const arxiv = declare({
  name: 'arxiv',
  title: 'arXiv',
  offered: ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'],
  pages: [
    {
      kind: 'paper',
      at: ['/abs/*'],
      prose: [ABSTRACT],
      name: 'h1.title',
      skip: '.descriptor',
    },
    {
      kind: 'paper',
      at: ['/html/*'],
      prose: [PAPER],
      name: '.ltx_title_document',
      skip: PAPER_SKIP,
    },
  ],
});
