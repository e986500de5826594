/** Three plots over all families. */
import type { ComponentChildren } from 'preact';
import { formatShare, t } from '../i18n.ts';
import type { ViewProps } from './context.ts';
import { LimitsPlot } from './plot-limits.tsx';
import { OpennessPlot } from './plot-openness.tsx';
import { VerdictsPlot } from './plot-verdicts.tsx';
import { Section } from './section.tsx';

interface PlotProps {
  readonly id: 'verdicts' | 'limits' | 'openness';
  readonly children: ComponentChildren;
}

function Plot({ id, children }: PlotProps) {
  return (
    <Section id={`plot-${id}`} title={t(`ex_plot_${id}`)}>
      <p class="quiet">{t(`ex_plot_${id}_note`)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label={t('ex_plot_box', t(`ex_plot_${id}`))}>
        {children}
      </section>
    </Section>
  );
}

export function Plots(props: ViewProps) {
  const { catalogue } = props;
  return (
    <div class="page plots">
      <h1 tabIndex={-1}>{t('ex_nav_plots')}</h1>
      {catalogue.isJudged ? (
        <>
          <Plot id="verdicts">
            <VerdictsPlot {...props} />
          </Plot>
          <Plot id="limits">
            <LimitsPlot {...props} />
          </Plot>
          <Plot id="openness">
            <OpennessPlot {...props} />
          </Plot>
        </>
      ) : (
        <p role="status">{t('ex_judging', formatShare(catalogue.progress))}</p>
      )}
    </div>
  );
}
