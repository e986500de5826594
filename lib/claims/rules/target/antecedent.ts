/** What "the model" and "it" go back to. */

import type { ClaimTarget } from '../../claim.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { type Aim, GENERIC, SUBJECT } from './aim.ts';
import { listFrom } from './lists.ts';
import { here, inBlocks } from './names.ts';
import { isRepository, itemName } from './page.ts';
import { subjectOf, titled } from './subject.ts';

/** What "the model" and "it" go back to: the sentence before, the list, the heading, the page. */
export function antecedent(aim: Aim): ClaimTarget {
  const { reading, outline } = aim;
  const previous = reading.previous();
  const earlier = here(reading, subjectOf(reading, previous)) ?? released(reading, previous);
  if (earlier !== null) {
    return earlier;
  }
  const title = here(reading, titled(aim));
  if (title !== null) {
    return title;
  }
  if (reading.document.subject?.kind === 'model') {
    return SUBJECT;
  }
  const ownItem = itemName(reading);
  if (ownItem !== null) {
    return ownItem;
  }
  for (const block of [...outline.listHeads(reading.index), ...outline.headings(reading.index)]) {
    const found = inBlocks(reading, [block]);
    if (found !== null) {
      return found;
    }
  }
  return isRepository(reading) && aim.said.phrase.points ? SUBJECT : GENERIC;
}

const RELEASED_REACH = 8;

/** What the sentence before announced: "We release X." */
function released(reading: Reading, previous: readonly Token[]): ClaimTarget | null {
  const verb = previous.findIndex(({ tag }) => tag === 'release');
  const first = previous.findIndex(({ tag }, index) => index > verb && tag === 'mention');
  if (verb < 0 || first < 0 || first > verb + RELEASED_REACH) {
    return null;
  }
  return here(reading, listFrom({ ...reading, tokens: previous }, first));
}
