/** All style of what we draw on pages, as text for its shadow roots. */
import shared from '../ui/ui.css?inline';
import marks from './marks.css?inline';

export const MARK_STYLE = `${shared}\n${marks}`;
