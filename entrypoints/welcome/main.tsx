/** The page of the first run. */
import { render } from 'preact';
import { browser } from '../../lib/browser.ts';
import { grantedHosts } from '../../lib/granted-hosts.ts';
import { loadSettings } from '../../lib/storage.ts';
import { dress, t } from '../../lib/ui/i18n.ts';
import { applyLook } from '../../lib/ui/look.ts';
import { Welcome } from '../../lib/ui/welcome/welcome.tsx';

const root = document.getElementById('app');

async function draw(): Promise<void> {
  const granted = await grantedHosts();
  if (root === null) return;
  render(
    <Welcome
      granted={granted}
      onAllow={(origins) => void browser.permissions.request({ origins: [...origins] }).then(draw)}
      onRevoke={(origins) => void browser.permissions.remove({ origins: [...origins] }).then(draw)}
    />,
    root,
  );
}

dress(document);
void loadSettings().then((settings) => applyLook(document, settings));
document.title = `${t('extName')}: ${t('welcome_title')}`;
void draw();
