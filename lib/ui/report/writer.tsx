/** One report being written: whom to, which claims, what text, and what goes along. */
import { Component } from 'preact';
import { version } from '../../../package.json' with { type: 'json' };
import type { Language } from '../../claims/claim.ts';
import { buildCase, type Case } from '../../report/case.ts';
import { compose, isEnglish } from '../../report/compose.ts';
import type { Draft } from '../../report/draft.ts';
import { evidenceFile, evidenceName } from '../../report/evidence.ts';
import { begun, earlier, type LogEntry, type ReportLog, withEntry } from '../../report/log.ts';
import { changeLog } from '../../report/log-store.ts';
import { quoteOf } from '../../report/log-visit.ts';
import { reproduction } from '../../report/reproduce.ts';
import { type Target, type TargetId, targetsOf } from '../../report/targets.ts';
import { formatDay, t } from '../i18n.ts';
import { ClaimPicks } from './claim-picks.tsx';
import { Editor } from './editor.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { saveFile } from './save-file.ts';
import type { Session } from './session.ts';
import { TargetList } from './target-list.tsx';

interface WriterProps {
  readonly session: Session;
  readonly log: ReportLog;
  readonly onLog: () => void;
}

interface WriterState {
  readonly target: TargetId | null;
  readonly picked: readonly number[];
  readonly language: Language | null;
  readonly keepQuery: boolean;
  readonly withPicture: boolean;
  readonly right: string;
  /** What the reader has changed of a target's draft. */
  readonly edited: Partial<Record<TargetId, Draft>>;
  readonly status: string;
}

const today = (): string => new Date().toISOString().slice(0, 10);
const SAVE_AFTER = 800;

export class Writer extends Component<WriterProps, WriterState> {
  override state: WriterState;
  readonly #ids = new Map<TargetId, string>();
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(props: WriterProps) {
    super(props);
    const { reading, claim } = props.session;
    const flagged = reading.findings.filter((finding) => finding.flagged);
    const picked = claim === null ? flagged : flagged.filter(({ index }) => index === claim);
    this.state = {
      target: null,
      picked: (picked.length === 0 ? flagged : picked).map(({ index }) => index),
      language: null,
      keepQuery: false,
      withPicture: true,
      right: '',
      edited: {},
      status: '',
    };
  }

  override render() {
    const about = this.#case();
    const targets = targetsOf(about);
    const target = this.#target(targets);
    if (target === undefined) return null;
    const { session } = this.props;
    const { language, picked, right, status } = this.state;
    return (
      <>
        {session.isPrivate && (
          <p class="banner" role="note">
            {t('rep_private')}
          </p>
        )}
        {this.#earlier(about)}
        <div class="columns">
          <div class="aside">
            <TargetList
              targets={targets}
              chosen={target.id}
              onChoose={(id) => this.setState({ target: id, status: '' })}
            />
            <ClaimPicks
              findings={session.reading.findings.filter((finding) => finding.flagged)}
              picked={picked}
              onPick={(index) => this.#pick(index)}
            />
          </div>
          <Editor
            target={target}
            draft={this.#draft(target.id, about)}
            right={right}
            language={language ?? about.language}
            status={status}
            onRight={(words) => this.#anew({ right: words }, target.id)}
            onLanguage={(words) => this.#anew({ language: words })}
            onDraft={(draft) => this.#edit(target.id, draft)}
            onOpen={(copies) => void this.#open(target.id, copies)}
            onCopy={() => void this.#copy(this.#draft(target.id, about).body)}
            onAgain={() => this.#anew({}, target.id)}
          />
        </div>
        {this.#evidence(about)}
      </>
    );
  }

  #target(targets: readonly Target[]): Target | undefined {
    return targets.find(({ id }) => id === this.state.target) ?? targets[0];
  }

  #case(): Case {
    const { reading, engine, dataset } = this.props.session;
    const { picked, keepQuery } = this.state;
    const ownerOf = (family: string): string | null => dataset.families[family]?.owner ?? null;
    return buildCase({ reading, engine, picked, keepQuery, version, date: today(), ownerOf });
  }

  #draft(target: TargetId, about: Case): Draft {
    const kept = begun(this.props.log, about.page, target);
    return this.state.edited[target] ?? kept ?? this.#composed(target, about);
  }

  #composed(target: TargetId, about: Case): Draft {
    const { engine, dataset } = this.props.session;
    const family = about.model?.model;
    const modality = family ? dataset.families[family]?.modality[0] : undefined;
    const sources = { licenseOf: (id: string) => engine.license(id), modality };
    const language = isEnglish(target) ? 'en' : (this.state.language ?? about.language);
    return compose(target, about, language, sources, this.state.right);
  }

  /** Writes drafts anew, of one target or of all: what the reader had changed of them goes. */
  #anew(change: Partial<WriterState>, target?: TargetId): void {
    this.setState({ ...change, status: '' }, () => {
      const about = this.#case();
      const targets = target === undefined ? targetsOf(about).map(({ id }) => id) : [target];
      const edited = { ...this.state.edited };
      for (const id of targets) {
        if (edited[id] !== undefined || begun(this.props.log, about.page, id) !== null) {
          edited[id] = this.#composed(id, about);
        }
      }
      this.setState({ edited });
    });
  }

  #pick(index: number): void {
    const { picked } = this.state;
    this.#anew({
      picked: picked.includes(index) ? picked.filter((one) => one !== index) : [...picked, index],
    });
  }

  #edit(target: TargetId, draft: Draft): void {
    this.setState({ edited: { ...this.state.edited, [target]: draft }, status: '' });
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.#keep(target, 'draft', 'rep_kept'), SAVE_AFTER);
  }

  #entry(target: TargetId, status: LogEntry['status']): LogEntry {
    const about = this.#case();
    const { title, body } = this.#draft(target, about);
    const before = begun(this.props.log, about.page, target);
    const id = this.#ids.get(target) ?? before?.id ?? crypto.randomUUID();
    this.#ids.set(target, id);
    const now = new Date().toISOString();
    return {
      id,
      page: about.page.slice(0, 3000),
      model: about.model?.id ?? about.model?.model ?? null,
      name: about.name.slice(0, 500),
      target,
      status,
      title: title.slice(0, 1000),
      body: body.slice(0, 70_000),
      notes: before?.notes ?? '',
      quotes: about.findings.map(quoteOf).slice(0, 50),
      seen: 'same',
      created: before?.created ?? now,
      changed: now,
    };
  }

  async #keep(
    target: TargetId,
    status: LogEntry['status'],
    words: 'rep_kept' | 'rep_opened',
  ): Promise<void> {
    if (this.props.session.isPrivate) return;
    const entry = this.#entry(target, status);
    const kept = await changeLog((log) => withEntry(log, entry));
    const problem = { full: 'rep_full', newer: 'rep_newer', failed: 'rep_not_kept' } as const;
    this.setState({ status: t(kept === 'kept' ? words : problem[kept]) });
    this.props.onLog();
  }

  async #open(target: TargetId, copies: boolean): Promise<void> {
    clearTimeout(this.#saving);
    if (copies) await this.#copy(this.#draft(target, this.#case()).body);
    await this.#keep(target, 'opened', 'rep_opened');
    this.#ids.delete(target);
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.setState({ status: t('rep_copied') });
    } catch {
      this.setState({ status: t('rep_not_copied') });
    }
  }

  #earlier(about: Case) {
    const model = about.model?.id ?? about.model?.model ?? null;
    const [last] = earlier(this.props.log, { page: about.page, model });
    if (last === undefined) return null;
    return (
      <p class="banner" role="status">
        {t('rep_earlier', formatDay(last.created), t(`rep_target_${last.target}`))}{' '}
        <a href="#log">{t('rep_earlier_show')}</a>
      </p>
    );
  }

  #evidence(about: Case) {
    const { reading, dataset, picture } = this.props.session;
    const { keepQuery, withPicture } = this.state;
    const line = reproduction(about, dataset);
    const screenshot = withPicture ? picture : null;
    return (
      <EvidencePanel
        url={reading.url}
        page={about.page}
        picture={picture}
        withPicture={withPicture}
        keepQuery={keepQuery}
        reproduction={line}
        onPicture={() => this.setState({ withPicture: !withPicture })}
        onQuery={() => this.#anew({ keepQuery: !keepQuery })}
        onSave={() => {
          const time = new Date().toISOString();
          const file = evidenceFile({ about, time, screenshot, reproduction: line });
          saveFile(evidenceName(about), 'text/html', file);
        }}
        onCopyCommand={(command) => void this.#copy(command)}
      />
    );
  }
}
