/** The browser's own API, as it is inside the worker and our pages. */
declare const chrome: import('webextension-polyfill').Browser;
