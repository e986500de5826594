/** arXiv: abstracts, and papers as LaTeXML writes them. */
import { declare } from '../declared.ts';

/** Abstract, and the line of remarks, where authors say what they release. */
const ABSTRACT = 'blockquote.abstract, td.comments';
/** Title over an abstract, with the word "Title:" in it. */
const TITLE = 'h1.title';
/** The words "Title:" and "Abstract:". */
const LABELS = '.descriptor';
/** A paper as HTML. */
const PAPER = 'article.ltx_document';
/** Title of a paper as HTML. */
const PAPER_TITLE = '.ltx_title_document';
/** Other people's titles, names, formulas, numbers of sections. */
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
      name: TITLE,
      named: 'by head',
      skip: LABELS,
    },
    {
      kind: 'paper',
      at: ['/html/*'],
      prose: [PAPER],
      name: PAPER_TITLE,
      skip: PAPER_SKIP,
    },
  ],
});
