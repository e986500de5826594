/** The one door to the extension's browser, with promises in each of them. */
export { default as browser, type Runtime } from 'webextension-polyfill';
