/** Options, first run and what the popup shows on demand: axe finds nothing, keys reach everything. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import optionsStyle from '../../entrypoints/options/options.css?inline';
import popupStyle from '../../entrypoints/popup/popup.css?inline';
import welcomeStyle from '../../entrypoints/welcome/welcome.css?inline';
import { OPTIONAL_HOSTS } from '../../lib/pages/hosts.ts';
import { toSettings } from '../../lib/settings.ts';
import { applyLook } from '../../lib/ui/look.ts';
import type { OptionsActions, OptionsState } from '../../lib/ui/options/model.ts';
import { Options } from '../../lib/ui/options/options.tsx';
import pageStyle from '../../lib/ui/page.css?inline';
import { LineagePicture } from '../../lib/ui/popup/lineage.tsx';
import { MayISection } from '../../lib/ui/popup/may-i.tsx';
import { Yardsticks } from '../../lib/ui/popup/yardsticks.tsx';
import sharedStyle from '../../lib/ui/ui.css?inline';
import { Welcome } from '../../lib/ui/welcome/welcome.tsx';

const nothing = (): void => {};

const PROFILE = {
  commercial: true,
  monthlyUsers: 1000,
  yearlyRevenue: null,
  country: 'DE',
  redistribute: true,
  fineTune: false,
  trainOnOutputs: false,
  military: false,
  health: false,
  reproduce: false,
};

const STATE: OptionsState = {
  settings: { ...toSettings(null), profile: PROFILE, dismissed: ['a'], quietSites: ['a.example'] },
  overlay: {
    format: 1,
    organization: 'Acme',
    licenses: {},
    families: {},
    ids: {},
    owners: {},
    elsewhere: {},
    names: {},
    licenseNames: {},
    policy: [],
  },
  granted: [...(OPTIONAL_HOSTS[0]?.matches ?? []), 'https://other.example/*'],
  data: null,
  told: { ok: false, text: 'The file is not JSON.' },
  problems: [{ line: 3, message: 'models.0.id: missing' }],
};

const noActions = new Proxy({}, { get: () => nothing }) as OptionsActions;

const UNDETERMINED = {
  result: 'undetermined',
  rule: 'O6',
  reasons: [],
  missing: ['training code'],
} as const;

const CLAUSE = {
  kind: 'mau-cap',
  value: 700,
  license: 'x',
  section: '2',
  summary: 'Large companies have to ask.',
} as const;

const SURFACES: Readonly<Record<string, readonly [style: string, surface: ComponentChild]>> = {
  options: [pageStyle + optionsStyle, <Options state={STATE} actions={noActions} />],
  welcome: [
    pageStyle + welcomeStyle,
    <Welcome granted={[]} onAllow={nothing} onRevoke={nothing} />,
  ],
  'on demand': [
    popupStyle,
    <>
      <h1>Model</h1>
      <MayISection
        details={{
          limits: [],
          licenses: { x: 'License X', y: 'License Y' },
          licensesKnown: true,
          mayI: {
            answers: [
              { question: 'use', answer: 'yes', clauses: [] },
              { question: 'commercial', answer: 'no', clauses: [CLAUSE] },
              { question: 'health', answer: 'ask-a-lawyer', clauses: [] },
            ],
            duties: [CLAUSE],
          },
        }}
        onOptions={nothing}
      />
      <Yardsticks
        definitions={{
          osaid: UNDETERMINED,
          strict: { ...UNDETERMINED, rule: 'S3' },
          g7: { label: 'Open Weights AI', rule: 'G6', reasons: [], missing: [] },
          mof: { atLeast: 0, atMost: 3, rule: 'M2', progress: [40, 0, 0], missing: [] },
          eu: { result: 'not-exempt', rule: 'E4', reasons: [], missing: [] },
        }}
      />
      <LineagePicture
        places={[
          { name: 'meta-llama/Llama-3.1-8B', by: null, freer: null },
          { name: 'a/b', by: 'quantized', freer: { declared: 'mit', upstream: 'Llama 3.1' } },
        ]}
      />
    </>,
  ],
};

function show(name: string, theme: 'light' | 'dark'): HTMLElement {
  const [css, surface] = SURFACES[name] ?? ['', null];
  const style = document.createElement('style');
  style.textContent = sharedStyle + css;
  const main = document.createElement('main');
  document.documentElement.lang = 'en';
  document.body.replaceChildren(style, main);
  applyLook(document, { theme, textSize: 100 });
  render(surface, main);
  for (const details of main.querySelectorAll('details')) details.open = true;
  return main;
}

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = '';
});

const opened = () => new Promise((done) => setTimeout(done, 50));

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(Object.keys(SURFACES))('%s', async (name) => {
    const main = show(name, theme);
    await opened();
    const { violations } = await axe.run(main);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('right to left', () => {
  test.each(Object.keys(SURFACES))('%s stays in its width', async (name) => {
    document.documentElement.dir = 'rtl';
    const main = show(name, 'light');
    await opened();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(getComputedStyle(main).direction).toBe('rtl');
  });
});

describe('keys alone', () => {
  test('reach every control of the options, in the order of the page', async () => {
    const main = show('options', 'light');
    const wanted = [
      ...main.querySelectorAll('button, input:not([hidden]), select, textarea, summary'),
    ];
    const radios = wanted.filter((one) => one instanceof HTMLInputElement && one.type === 'radio');
    const stops = wanted.filter(
      (one) => !radios.includes(one) || (one instanceof HTMLInputElement && one.checked),
    );
    const seen: Element[] = [];
    for (let press = 0; press < stops.length; press++) {
      await userEvent.keyboard('{Tab}');
      if (document.activeElement !== null) seen.push(document.activeElement);
    }
    expect(seen).toEqual(stops);
  });

  test('change a setting', async () => {
    const changes: unknown[] = [];
    const actions = { ...noActions, change: (patch: unknown) => changes.push(patch) };
    const main = document.createElement('main');
    document.body.replaceChildren(main);
    render(<Options state={STATE} actions={actions as OptionsActions} />, main);
    main.querySelector<HTMLInputElement>('input[name=definition]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(changes).toEqual([{ definition: 'strict' }]);
  });

  test('open and close the example of the first run', async () => {
    const main = show('welcome', 'light');
    const claim = main.querySelector<HTMLButtonElement>('.claim');
    claim?.focus();
    await expect.poll(() => claim?.getAttribute('aria-expanded')).toBe('true');
    expect(main.querySelector('.card')?.textContent).toContain('section 2');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => claim?.getAttribute('aria-expanded')).toBe('false');
  });
});

test('text at twice the size stays in the window', () => {
  const main = show('options', 'light');
  applyLook(document, { theme: 'light', textSize: 200 });
  expect(main.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
});
