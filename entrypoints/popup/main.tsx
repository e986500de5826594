/** The popup: what is known of the tab in front, or of the one that its address names. */
import { render } from 'preact';
import { App } from './app.tsx';
import { currentTab } from './tab.ts';

const root = document.getElementById('app');
if (root !== null) render(<App tab={currentTab()} />, root);
