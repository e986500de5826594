/** Where a report goes: addresses that open with the draft filled in. Nothing is sent from here. */
import { bugs } from '../../package.json' with { type: 'json' };
import type { Draft } from './draft.ts';

/** Servers refuse longer addresses. The end of a long draft is cut, and seen to be. */
const LONGEST_ADDRESS = 7500;

function filled(address: string, textKey: string, { title, body }: Draft): string {
  let text = body;
  for (;;) {
    const url = new URL(address);
    url.search = `?title=${encodeURIComponent(title)}&${textKey}=${encodeURIComponent(text)}`;
    if (url.href.length <= LONGEST_ADDRESS) return url.href;
    text = `${[...text].slice(0, -200).join('')}…`;
  }
}

/** @param discussion address of the model's new-discussion page */
export const discussionUrl = (discussion: string, draft: Draft): string =>
  filled(discussion, 'description', draft);

export const trackerUrl = (draft: Draft): string => filled(`${bugs.url}/new`, 'body', draft);
