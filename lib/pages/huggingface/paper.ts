/** A paper's page: its abstract, without the summary that a model wrote of it. */
import { all, closest, contains, parentOf, words } from '../dom.ts';

/** Island with the paper; comments of readers stand outside of it. */
export const PAPER = '[data-target="PaperContent"]';

/** The words on the box with a summary that none of the authors wrote. */
const MACHINE_MADE = /^AI-generated summary$/i;

/** The box around a label: the nearest element that holds a paragraph beside it. */
function boxOf(label: Element): Element {
  let box = label;
  for (let at = parentOf(label); at !== null; at = parentOf(at)) {
    box = at;
    if (all(box, 'p').some((one) => one !== label && !contains(one, label))) break;
  }
  return box;
}

/** The paragraphs under the heading "Abstract". */
export function abstractOf(page: globalThis.Document): Element[] {
  const heading = all(page, 'main h2').find((one) => /^abstract$/i.test(words(one)));
  const section = heading === undefined ? null : closest(heading, 'section, div');
  if (section === null) return [];
  const labels = all(section, '*').filter((one) => MACHINE_MADE.test(words(one)));
  const boxes = labels.map(boxOf).filter((box) => box !== section);
  return all(section, 'p').filter((one) => !boxes.some((box) => contains(box, one)));
}
