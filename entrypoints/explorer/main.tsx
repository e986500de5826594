/** The explorer's page: its frame at once, the dataset as soon as it is read. */
import { render } from 'preact';
import { browser } from '../../lib/browser.ts';
import type { Dataset } from '../../lib/dataset/compiled.ts';
import { newerOf } from '../../lib/dataset/in-use.ts';
import { packagedDataset } from '../../lib/dataset/packaged.ts';
import { loadSettings } from '../../lib/storage.ts';
import { App } from '../../lib/ui/explorer/app.tsx';
import { Catalogue } from '../../lib/ui/explorer/catalogue.ts';
import { type FirstScreen, isFirstScreen } from '../../lib/ui/explorer/first-screen.ts';
import { parseHash } from '../../lib/ui/explorer/route.ts';
import { Shell } from '../../lib/ui/explorer/shell.tsx';
import { dress, t } from '../../lib/ui/i18n.ts';
import { applyLook } from '../../lib/ui/look.ts';
import { loadUpdate } from '../../lib/update-store.ts';

/** The page's own copy: asking the background would wake it and copy the dataset twice. */
async function readFirstScreen(): Promise<FirstScreen> {
  const response = await fetch(browser.runtime.getURL('/explorer.json'));
  return (await response.json()) as FirstScreen;
}

/** What the reader has brought counts here too. */
async function readAll(): Promise<Dataset> {
  const [packaged, kept] = await Promise.all([packagedDataset(), loadUpdate()]);
  return newerOf(packaged, kept);
}

dress(document);
void loadSettings().then((settings) => applyLook(document, settings));
const root = document.getElementById('app');

function show(text: string): void {
  if (root === null) return;
  const route = parseHash(location.hash);
  render(
    <Shell route={route} version={null}>
      <p class="nothing" role="status">
        {text}
      </p>
    </Shell>,
    root,
  );
}

function showCatalogue(catalogue: Catalogue): void {
  if (root !== null) render(<App catalogue={catalogue} />, root);
}

/** Reading thousands of families takes a moment; those on the first screen are there before. */
async function showFirstScreen(): Promise<void> {
  const { dataset, total } = await readFirstScreen();
  showCatalogue(new Catalogue(dataset, total));
  await drawn();
}

/** A tab that nobody sees draws no frame, so it doesn't wait for one. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, 100);
  });
}

show(t('ex_loading'));
try {
  // One after the other: side by side, the large file would keep the small one waiting.
  if (isFirstScreen(parseHash(location.hash))) await showFirstScreen();
  showCatalogue(new Catalogue(await readAll()));
} catch (error) {
  console.error(error);
  show(t('ex_failed'));
}
