/** All style of what we draw on pages, as text for its shadow roots. */
import shared from '../ui/ui.css?inline';
import list from './list.css?inline';
import marks from './marks.css?inline';

/** Of the small marks in lists, of which there are many: no more than they need. */
export const LIST_STYLE = list;

export const MARK_STYLE = `${shared}\n${marks}`;
