/** What we show, in both themes: axe finds nothing to mend, and page text stays text. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import popupStyle from '../../entrypoints/popup/popup.css?inline';
import { Report } from '../../entrypoints/popup/report.tsx';
import { MARK_STYLE } from '../../lib/marks/mark-style.ts';
import { ClaimCard } from '../../lib/ui/claim-card.tsx';
import { Empty, emptyWords } from '../../lib/ui/empty.tsx';
import { t } from '../../lib/ui/i18n.ts';
import { SummaryCard } from '../../lib/ui/summary-card.tsx';
import sharedStyle from '../../lib/ui/ui.css?inline';
import { FINDING, REPORT, SUMMARY } from './samples.ts';

// There is no extension around a test: whatever is asked of the browser has nothing stored.
vi.mock('../../lib/browser.ts', () => ({
  browser: { storage: { local: { get: async () => ({}), set: async () => undefined } } },
}));

const nothing = (): void => {};

/** What the popup can do, and what it shows on demand. */
const popup = { details: null, ofPage: true, onGo: nothing, onRestore: nothing, onOpen: nothing };

const SURFACES: Readonly<Record<string, ComponentChild>> = {
  popup: <Report report={REPORT} {...popup} />,
  'quiet popup': <Report report={{ ...REPORT, quiet: true }} {...popup} />,
  'popup without claims': <Report report={{ ...REPORT, findings: [] }} {...popup} />,
  nothing: <Empty words={emptyWords('nothing')} />,
  unread: (
    <Empty words={emptyWords('unread')}>
      <button type="button" class="button">
        {t('read_page')}
      </button>
    </Empty>
  ),
  error: <Empty words={emptyWords('error')} />,
  'claim card': (
    <section class="card" style={{ position: 'static' }}>
      <ClaimCard finding={FINDING} onExplain={nothing} onReport={nothing} onDismiss={nothing} />
    </section>
  ),
  'summary card': (
    <section class="card" style={{ position: 'static' }}>
      <SummaryCard summary={SUMMARY} onExplain={nothing} onReport={nothing} />
    </section>
  ),
};

function show(surface: ComponentChild, theme: string): HTMLElement {
  const style = document.createElement('style');
  style.textContent = `${sharedStyle}${popupStyle}${MARK_STYLE}`;
  document.documentElement.style.colorScheme = theme;
  document.documentElement.lang = 'en';
  const main = document.createElement('main');
  document.body.replaceChildren(style, main);
  render(surface, main);
  return main;
}

afterEach(() => document.body.replaceChildren());

describe.each(['light', 'dark'])('%s', (theme) => {
  test.each(Object.keys(SURFACES))('%s', async (name) => {
    const main = show(SURFACES[name], theme);
    for (const details of main.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(main, {
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('page text', () => {
  const evil = '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script>';

  test('is text wherever it is shown', () => {
    const finding = {
      ...FINDING,
      text: evil,
      before: evil,
      after: evil,
      message: evil,
      words: evil,
    };
    const summary = {
      ...SUMMARY,
      name: evil,
      words: evil,
      accurate: evil,
      note: evil,
      sentence: evil,
    };
    const main = show(
      <>
        <ClaimCard finding={finding} onExplain={nothing} onReport={nothing} onDismiss={nothing} />
        <Report report={{ ...REPORT, summary, findings: [finding] }} {...popup} />
      </>,
      'light',
    );
    expect(main.querySelector('img, script')).toBeNull();
    expect(main.textContent).toContain(evil);
    expect('broken' in globalThis).toBe(false);
  });

  test('leads nowhere but to the web', () => {
    const because = { rule: 'O2', text: 'clause', url: 'javascript:alert(1)' };
    const finding = { ...FINDING, because };
    const card = (
      <ClaimCard finding={finding} onExplain={nothing} onReport={nothing} onDismiss={nothing} />
    );
    expect(show(card, 'light').querySelector('a')).toBeNull();
  });

  test('moves no button by script', () => {
    let clicked = false;
    const report = (): void => {
      clicked = true;
    };
    const card = (
      <ClaimCard finding={FINDING} onExplain={report} onReport={report} onDismiss={report} />
    );
    for (const button of show(card, 'light').querySelectorAll('button')) button.click();
    expect(clicked).toBe(false);
  });
});
