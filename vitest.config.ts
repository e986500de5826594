import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './lib/tools/browsers.mjs';

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
