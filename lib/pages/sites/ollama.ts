/** Ollama: its library and its search. Built on the server with htmx: cards arrive in place. */
import { declare } from '../declared.ts';

/** First segments that are no user's: pages of the site itself. */
const NO_OWNERS = new Set(
  'api blog cloud connectors docs download models public settings'.split(' '),
);

/** Tags and files of a model lie below its page. */
const MODEL = ['/library/{model}', '/library/{model}/*'];
const OF_USERS = ['/{user}/{model}', '/{user}/{model}/*'];
/** README as shown (the editor for its owner lies beside it), and the line under the name. */
const README = '#display, #summary-content';
/** Name in the model's head: a link to itself. Its mark for tests is gone from some builds. */
const NAME = '[x-test-model-name], main a[title][href^="/"], main h1';
/** Holds the line under the name, on each model's page, README or not. */
const SUMMARY = '#summary, #readme';
/** List of results; htmx puts the next ones into it. */
const RESULTS = 'main ul[role="list"], #repo';

const model = { kind: 'model', prose: [README], name: NAME, landmark: SUMMARY } as const;

export const ollama = declare({
  name: 'ollama',
  title: 'Ollama',
  hosts: ['ollama.com', 'www.ollama.com'],
  pages: [
    { kind: 'list', at: ['/search', '/library', '/models'], prose: [RESULTS] },
    { kind: 'article', at: ['/blog/{article}'] },
    // Before the pages of users: the library is no user.
    { ...model, at: MODEL },
    { ...model, at: OF_USERS, except: NO_OWNERS },
  ],
  cards: { at: ['/library/{model}', '/{user}/{model}'], except: NO_OWNERS },
});
