/** The report page: `report.html?tab=7&claim=0`, or without a tab the reader's own reports. */
import { render } from 'preact';
import { loadSettings } from '../../lib/storage.ts';
import { dress, t } from '../../lib/ui/i18n.ts';
import { applyLook } from '../../lib/ui/look.ts';
import { App } from '../../lib/ui/report/app.tsx';

dress(document);
document.title = `${t('extName')}: ${t('rep_title')}`;
const root = document.getElementById('app');
applyLook(document, await loadSettings());
if (root !== null) render(<App />, root);
