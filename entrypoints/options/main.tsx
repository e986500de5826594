/** The options page. */
import { render } from 'preact';
import { dress, t } from '../../lib/ui/i18n.ts';
import { App } from './app.tsx';

dress(document);
document.title = `${t('extName')}: ${t('options')}`;
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
