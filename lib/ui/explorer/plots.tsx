/** Three plots over all families. */
import type { ComponentChildren } from 'preact';
import type { ViewProps } from './context.ts';
import { LimitsPlot } from './plot-limits.tsx';
import { OpennessPlot } from './plot-openness.tsx';
import { VerdictsPlot } from './plot-verdicts.tsx';
import { Section } from './section.tsx';
import { formatShare, t } from './strings.ts';

interface PlotProps {
  readonly id: 'verdicts' | 'limits' | 'openness';
  readonly children: ComponentChildren;
}

function Plot({ id, children }: PlotProps) {
  return (
    <Section id={`plot-${id}`} title={t(`plots.${id}`)}>
      <p class="quiet">{t(`plots.${id}Note`)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section class="wide" tabIndex={0} aria-label={t('plots.box', { name: t(`plots.${id}`) })}>
        {children}
      </section>
    </Section>
  );
}

export function Plots(props: ViewProps) {
  const { catalogue } = props;
  return (
    <div class="page plots">
      <h1 tabIndex={-1}>{t('plots.title')}</h1>
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
        <p role="status">{t('app.judging', { percent: formatShare(catalogue.progress) })}</p>
      )}
    </div>
  );
}
