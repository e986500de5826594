/** The explorer's page: its frame at once, the dataset as soon as it is read. */
import { render } from 'preact';
import { browser } from '../../lib/browser.ts';
import type { Dataset } from '../../lib/dataset/compiled.ts';
import { App } from '../../lib/ui/explorer/app.tsx';
import { Catalogue } from '../../lib/ui/explorer/catalogue.ts';
import { parseHash } from '../../lib/ui/explorer/route.ts';
import { Shell } from '../../lib/ui/explorer/shell.tsx';
import { t } from '../../lib/ui/explorer/strings.ts';

/** The page's own copy: asking the background would wake it and copy the dataset twice. */
async function readDataset(): Promise<Dataset> {
  const response = await fetch(browser.runtime.getURL('/dataset.json'));
  return (await response.json()) as Dataset;
}

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

const reading = readDataset();
show(t('app.loading'));
try {
  const catalogue = new Catalogue(await reading);
  if (root !== null) render(<App catalogue={catalogue} />, root);
} catch (error) {
  console.error(error);
  show(t('app.failed'));
}
