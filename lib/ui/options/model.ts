/** What the options page shows, and what it can do. The page itself knows no browser. */
import type { Overlay } from '../../dataset/overlay.ts';
import type { Settings } from '../../settings.ts';
import type { Told } from './told.ts';

/** The dataset that answers now; `updated` where it is not the one that came along. */
export interface DataInUse {
  readonly version: string;
  readonly updated: boolean;
}

export interface OptionsState {
  /** Null until it is read, and where it is damaged. */
  readonly data: DataInUse | null;
  readonly settings: Settings;
  readonly overlay: Overlay | null;
  /** Match patterns that the reader has allowed beyond those of the install. */
  readonly granted: readonly string[];
  /** What the last thing done has led to; null before the first. */
  readonly told: Told | null;
  /** What is wrong with an organization's file that was chosen. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

export interface OptionsActions {
  change(patch: Partial<Settings>): void;
  allow(matches: readonly string[]): void;
  revoke(matches: readonly string[]): void;
  chooseOverlay(file: File): void;
  removeOverlay(): void;
  chooseData(file: File): void;
  /** Asks the release address, which it does for nothing but a click. */
  getData(): void;
  removeData(): void;
  exportAll(): void;
  importAll(file: File): void;
  reset(): void;
}

export interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}
