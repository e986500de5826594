/** Replicate: models to run, each with its maker's README. */
import { declare } from '../declared.ts';
import { ARTICLE } from '../generic.ts';

/** First segments that are no owner's. */
const RESERVED = new Set(
  'about account api blog changelog collections deployments docs enterprise explore guides invites p partners playground predictions settings showcase status support trainings'.split(
    ' ',
  ),
);

/** README (inferred: only the list of models was found as a saved page). */
const README = '#readme';

export const replicate = declare({
  name: 'replicate',
  title: 'Replicate',
  hosts: ['replicate.com'],
  pages: [
    { kind: 'list', at: ['/', '/explore', '/search', '/collections/*'] },
    { kind: 'article', at: ['/blog/{article}'] },
    {
      kind: 'model',
      at: ['/{owner}/{model}', '/{owner}/{model}/readme', '/{owner}/{model}/versions/*'],
      except: RESERVED,
      prose: [README, ...ARTICLE],
    },
  ],
  // Cards' own words stand in paragraphs of the link; sentences that hold a link are in <p> too.
  cards: { at: ['/{owner}/{model}'], except: RESERVED },
});
