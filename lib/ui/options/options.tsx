/** The options, in the order in which people look for them. */
import { Drop } from '../drop.tsx';
import { t } from '../i18n.ts';
import { Data } from './data.tsx';
import { Judging } from './judging.tsx';
import { Keeping } from './keeping.tsx';
import { Looks } from './looks.tsx';
import { Marking } from './marking.tsx';
import type { OptionsProps } from './model.ts';
import { Organization } from './organization.tsx';
import { Profile } from './profile.tsx';
import { Sites } from './sites.tsx';

export function Options(props: OptionsProps) {
  const { told } = props.state;
  return (
    <>
      <header class="page-head">
        <h1 class="brand">
          <Drop verdict="open-weights" size={22} /> {t('options')}
        </h1>
        <p role="status" class={told?.ok === false ? 'told bad' : 'told'}>
          {told?.text}
        </p>
      </header>
      <Judging {...props} />
      <Marking {...props} />
      <Looks {...props} />
      <Profile {...props} />
      <Sites {...props} />
      <Organization {...props} />
      <Data {...props} />
      <Keeping actions={props.actions} />
    </>
  );
}
