import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { LANGUAGE_RULES } from './lib/claims/languages/index.ts';
import * as hosts from './lib/pages/hosts.ts';
import { RELEASE_ADDRESS } from './lib/release-address.ts';
import { toolbarIcon } from './lib/toolbar-icon.ts';
import { bareRules, workedOut } from './lib/tools/build-time.ts';
import { writeFirstScreen } from './lib/tools/first-screen.ts';
import { ICON_SIZES, renderIcons } from './lib/tools/icons.ts';
import { popupGroup } from './lib/tools/popup-chunk.ts';

const { ANY_HOST, INSTALL_HOSTS, OPTIONAL_HOSTS, PAGE_SCRIPTS } = hosts;
const OLDEST_CHROMIUM = '123';
const OLDEST_FIREFOX = '140.0';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Our own packaged files, and for newer data the one file that the reader may click for. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `connect-src 'self' ${RELEASE_ADDRESS}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

/** What the built code expects of the dataset beside it. `wxt prepare` runs before there is one. */
function datasetDigest(): string {
  const file = path('./.output/data/dataset.json');
  return existsSync(file) ? sha256(readFileSync(file)) : '';
}

/** The words of all languages, as data beside the dataset: as code they were half of the worker's. */
const LANGUAGES = JSON.stringify(LANGUAGE_RULES);

const HUB = 'https://huggingface.co/*';

/** For Firefox alone a dot at the end of a host makes it another: people meet the hub's in links. */
const withDotted = (browser: string, matches: readonly string[]): string[] =>
  browser === 'firefox' && matches.includes(HUB)
    ? [...matches, HUB.replace('/*', './*')]
    : [...matches];

const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${size}.png`]));

/** What only one browser understands. */
function browserKeys(browser: string): Partial<UserManifest> {
  if (browser !== 'firefox') return { minimum_chrome_version: OLDEST_CHROMIUM };
  return {
    browser_specific_settings: {
      gecko: {
        id: '{6f0b7a52-3c1e-4d0b-9a67-5f1d8e2c94b1}',
        strict_min_version: OLDEST_FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
      // The first for Android that knows of data collection permissions.
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/** Few keys are free in all browsers: what is seldom needed gets none unless the reader sets one. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
  'next-claim': {
    suggested_key: { default: 'Alt+Shift+N' },
    description: '__MSG_command_next__',
  },
  'previous-claim': {
    suggested_key: { default: 'Alt+Shift+P' },
    description: '__MSG_command_previous__',
  },
  'toggle-site': { description: '__MSG_command_site__' },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  outDir: '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // `contextMenus` is for "What is this model's license?" on selected words and links.
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: withDotted(browser, INSTALL_HOSTS),
    content_scripts: PAGE_SCRIPTS.map(({ file, matches }) => ({
      js: [file],
      matches: withDotted(browser, matches),
      run_at: 'document_idle' as const,
    })),
    // The last one is never asked for as a whole: with it any one site can be.
    optional_host_permissions: [...OPTIONAL_HOSTS.flatMap(({ matches }) => matches), ANY_HOST],
    commands: COMMANDS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    icons,
    action: { default_title: 'Unwash', default_icon: toolbarIcon('quiet') },
    ...browserKeys(browser),
  }),
  vite: () => ({
    plugins: [workedOut(path('./lib/pages/hosts.ts'), hosts), bareRules()],
    define: {
      __DATASET_SHA256__: JSON.stringify(datasetDigest()),
      __LANGUAGES_SHA256__: JSON.stringify(sha256(LANGUAGES)),
    },
    build: { modulePreload: { polyfill: false }, target: ['chrome123', 'firefox140'] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) {
        const groups = [popupGroup(path('./entrypoints/popup/index.html'))];
        const output = { codeSplitting: { groups } };
        Object.assign(config, mergeConfig(config, { build: { rollupOptions: { output } } }));
      }
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      // A third of the content script would be the polyfill. It needs two functions of the browser's,
      // and these have promises in every browser that we support.
      const native = path('./node_modules/wxt/dist/browser.mjs');
      config.resolve = {
        ...config.resolve,
        alias: {
          ...config.resolve?.alias,
          'wxt/browser': native,
          // WXT's own would show pages that we are here: see lib/content-context.ts.
          'wxt/utils/content-script-context': path('./lib/content-context.ts'),
        },
      };
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({
        absoluteSrc: path('./.output/data/dataset.json'),
        relativeDest: 'dataset.json',
      });
      files.push({ contents: LANGUAGES, relativeDest: 'languages.json' });
      files.push({
        absoluteSrc: writeFirstScreen(
          path('./.output/data/dataset.json'),
          path('./.output/data/explorer.json'),
        ),
        relativeDest: 'explorer.json',
      });
      for (const icon of renderIcons(path('./assets'), path('./.output/icons'))) {
        files.push({ absoluteSrc: icon.file, relativeDest: icon.name });
      }
    },
  },
});
