/** The first run: three sentences, one example, what is read, and an offer. No tour. */

import { Drop } from '../drop.tsx';
import { t } from '../i18n.ts';
import { SiteList } from '../options/sites.tsx';
import { Example } from './example.tsx';

interface WelcomeProps {
  readonly granted: readonly string[];
  readonly onAllow: (matches: readonly string[]) => void;
  readonly onRevoke: (matches: readonly string[]) => void;
}

const START = 'https://huggingface.co/models?pipeline_tag=text-generation';

export function Welcome(props: WelcomeProps) {
  return (
    <>
      <header class="intro">
        <h1 class="brand">
          <Drop verdict="open-weights" size={28} /> {t('welcome_title')}
        </h1>
        <p>{t('welcome_1')}</p>
        <p>{t('welcome_2')}</p>
        <p>{t('welcome_3')}</p>
      </header>
      <Example />
      <section aria-labelledby="reads">
        <h2 id="reads">{t('welcome_reads')}</h2>
        <p>{t('welcome_reads_text')}</p>
        <p class="start">
          <a class="button first" href={START} rel="noreferrer noopener">
            {t('welcome_done')}
          </a>
        </p>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{t('welcome_more')}</h2>
        <p>{t('welcome_more_text')}</p>
        <details class="offer">
          <summary>{t('welcome_offer')}</summary>
          <SiteList {...props} />
        </details>
      </section>
    </>
  );
}
