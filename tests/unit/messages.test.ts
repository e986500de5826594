import { describe, expect, test } from 'vitest';
import { checkFromPage, checkFromPopup } from '../../lib/message-check.ts';

const readPage = {
  type: 'read-page',
  subject: { kind: 'model', id: 'a/b' },
  blocks: [{ text: 'open source', role: 'paragraph' }],
  discussion: null,
};

describe('messages from pages', () => {
  test('come through as they are', () => expect(checkFromPage(readPage)).toEqual(readPage));

  test('keep the address of a page, by which registries and repositories are known', () => {
    const subject = {
      kind: 'model',
      name: 'llama3.1',
      address: 'https://ollama.com/library/llama3.1',
    };
    expect(checkFromPage({ ...readPage, subject })).toEqual({ ...readPage, subject });
  });

  test('may ask for a list, but not for more than a page has', () => {
    const models = [{ kind: 'model', id: 'a/b' }];
    expect(checkFromPage({ type: 'read-list', models })).toEqual({ type: 'read-list', models });
    const many = Array.from({ length: 501 }, () => models[0]);
    expect(checkFromPage({ type: 'read-list', models: many })).toBeNull();
    const counts = { 'open-weights': 3 };
    expect(checkFromPage({ type: 'list-state', counts })).toEqual({ type: 'list-state', counts });
    expect(checkFromPage({ type: 'list-state', counts: { other: 3 } })).toBeNull();
  });

  test('lose keys that we do not know', () => {
    const subject = { ...readPage.subject, csrfToken: 'secret' };
    expect(JSON.stringify(checkFromPage({ ...readPage, subject }))).not.toContain('secret');
  });

  test.each([
    null,
    'read-page',
    {},
    { type: 'read-tab', tabId: 1 },
    { ...readPage, blocks: 'all' },
    { ...readPage, blocks: [{ text: 7, role: 'paragraph' }] },
    { ...readPage, blocks: Array.from({ length: 2001 }, () => readPage.blocks[0]) },
    { ...readPage, blocks: [{ text: 'x'.repeat(40_001), role: 'paragraph' }] },
    { ...readPage, subject: { kind: 'model', id: 'x'.repeat(1001) } },
    { type: 'dismiss', what: 'everything', block: '' },
  ])('of another shape are none: %#', (message) => expect(checkFromPage(message)).toBeNull());
});

test('a page’s message is none of the popup’s', () => {
  expect(checkFromPopup(readPage)).toBeNull();
  expect(checkFromPopup({ type: 'read-tab', tabId: 3 })).toEqual({ type: 'read-tab', tabId: 3 });
  expect(checkFromPopup({ type: 'read-tab', tabId: '3' })).toBeNull();
});
