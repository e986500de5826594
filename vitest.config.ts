import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './lib/tools/browsers.mjs';

/** The small dataset of the unit tests, compiled: that takes Node, which pages have none of. */
const fixture = {
  name: 'fixture',
  resolveId: (id: string) => (id === 'virtual:fixture' ? id : undefined),
  async load(id: string) {
    if (id !== 'virtual:fixture') return undefined;
    const { fixture: dataset } = await import('./tests/unit/dataset-fixture.ts');
    return `export default ${JSON.stringify(dataset)}`;
  },
};

const executablePath = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/english.ts'],
          // Some tests read all of data/; on a busy machine that takes its time.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [fixture],
        // A real browser: no stand-in for the DOM knows the Custom Highlight API.
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/english.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: ['--no-sandbox'],
                ...(executablePath !== undefined && { executablePath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
