/** The popup: what is known of the tab in front, or of what its address names. */
import { render } from 'preact';
import { loadSettings } from '../../lib/storage.ts';
import { dress } from '../../lib/ui/i18n.ts';
import { applyLook } from '../../lib/ui/look.ts';
import { App } from './app.tsx';
import { currentTab } from './tab.ts';

dress(document);
void loadSettings().then((settings) => applyLook(document, settings));
const root = document.getElementById('app');
if (root !== null) render(<App about={currentTab()} />, root);
