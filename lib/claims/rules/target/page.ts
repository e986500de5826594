/** What the page, its headings and its list items are about. */

import type { ClaimTarget } from '../../claim.ts';
import type { Reading } from '../../reading.ts';
import { type Aim, GENERIC, SUBJECT } from './aim.ts';
import { nameAtStart, named } from './names.ts';
import { headWord, SET_HEADS } from './phrase.ts';

/** Whether the page is that of a project, which may be a tool's. */
export function isRepository(reading: Reading): boolean {
  return reading.document.subject?.kind === 'repository';
}

/** A boast without a subject is about the page's own model, where the page has one. */
export function onOwnPage(reading: Reading, ranked: boolean): ClaimTarget {
  const isModelPage = reading.document.subject?.kind === 'model';
  return isModelPage || (ranked && isRepository(reading)) ? SUBJECT : GENERIC;
}

const HEADING_REACH = 24;

/** The name that the heading over a text begins with. */
export function headingName({ reading, outline }: Aim): ClaimTarget | null {
  const heading = outline.headings(reading.index)[0] ?? -1;
  return heading < 0 ? null : named(nameAtStart(reading, heading, HEADING_REACH));
}

/** Only names near the start of an item, a row or a section are what it is about. */
export const ITEM_REACH = 50;

/** The name that begins the item over a nested one. */
export function itemAbove({ reading, outline }: Aim): ClaimTarget | null {
  const parent = outline.listHeads(reading.index)[0];
  if (parent === undefined || reading.document.blocks[parent]?.role !== 'item') {
    return null;
  }
  return named(nameAtStart(reading, parent, ITEM_REACH));
}

const ITEM_START = 12;

/** The name that the term's own list item begins with: "X - …. It is open source." */
export function itemName(reading: Reading): ClaimTarget | null {
  return reading.block.role === 'item'
    ? named(nameAtStart(reading, reading.index, ITEM_START))
    : null;
}

const VERSIONS = /^(?:versions?|releases?|editions?)$/;

/** "Foo, an open-source alternative to X", "Foo is the open-source version of Y": in the README of Foo no word of a model. */
export function notOwnTool(aim: Aim, target: ClaimTarget | null): ClaimTarget | null {
  const isOwn = target?.of === 'subject' && isRepository(aim.reading);
  const head = headWord(aim);
  return isOwn && (SET_HEADS.test(head) || VERSIONS.test(head)) ? GENERIC : target;
}
