import { defineConfig } from '@playwright/test';

const SLOW_MACHINE = 30_000;

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: SLOW_MACHINE,
  workers: 1,
  forbidOnly: true,
  outputDir: '.output/tests/e2e',
  reporter: [['list'], ['json', { outputFile: '.output/tests/e2e.json' }]],
  projects: [
    { name: 'chromium', testIgnore: /firefox/ },
    { name: 'firefox', testMatch: /firefox.*\.spec\.ts$/ },
  ],
});
