/** Pages to read: as many blocks as asked for, a claim in every so many, with inline markup. */
import { numbers, pick, prose } from './texts.ts';

export interface PageShape {
  readonly blocks: number;
  /** A claim in one block of so many; 0 for a page without. */
  readonly claimEvery: number;
}

const CLAIMS = [
  'Llama 3.1 is an open-source model that you can run at home.',
  'We release Gemma 2, a fully open source language model.',
  'DeepSeek-R1 is the best <b>open source</b> model so far.',
  'Qwen2.5 72B is <em>open-source</em> and strong at mathematics.',
];

/** A block of about 170 characters in two text nodes or three. */
function paragraph(next: (below: number) => number): string {
  return `<p>${prose(next, 14)} <a href="https://example.org/${next(1000)}">${prose(next, 4)}</a> ${prose(next, 8)}</p>`;
}

export function pageOf({ blocks, claimEvery }: PageShape): string {
  const next = numbers(7);
  const parts = Array.from({ length: blocks }, (_, index) => {
    if (claimEvery > 0 && index % claimEvery === claimEvery >> 1)
      return `<p>${pick(CLAIMS, next)} ${prose(next, 10)}</p>`;
    return index % 40 === 0 ? `<h2>${prose(next, 5)}</h2>` : paragraph(next);
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes on training</title></head><body><main><article><h1>Notes on training</h1>${parts.join('\n')}</article></main></body></html>`;
}
