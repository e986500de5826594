/**
 * Everything that the report page says, in English: one flat list. Keys are those of the browser's own
 * messages, and a translation there comes first.
 */
export const STRINGS = {
  rep_title: 'Report',
  rep_tab_draft: 'Draft',
  rep_tab_log: 'Your reports ($1)',
  rep_views: 'Views',
  rep_loading: 'Reading the page’s verdict',
  rep_gone: 'This page is no longer open',
  rep_gone_text:
    'Open it again and begin the report there. What you have written is kept under “Your reports”.',
  rep_none: 'Begin a report on a page',
  rep_none_text: 'Open the page in question, then choose “Write a report” in Unwash’s popup.',
  rep_unread: 'That page has not been read',
  rep_unread_text: 'Open Unwash’s popup there and choose “Check this page” first.',
  rep_failed: 'That did not work',
  rep_failed_text: 'Reload this page to try again. What you have written is kept.',
  rep_page: 'Page',
  rep_nothing_sent: 'Nothing is sent from here. Each button opens a page for you to send from.',
  rep_earlier: 'You reported this model already on $1 ($2).',
  rep_earlier_show: 'Show your reports',
  rep_targets: 'Who can mend it',
  rep_target_hub: 'The model’s discussions',
  rep_target_hub_hint: 'Public, read by the owner',
  rep_target_owner: 'The owner’s page',
  rep_target_owner_hint: 'This model takes no discussions: the text is copied',
  rep_target_card: 'The model card',
  rep_target_card_hint: 'A change that the owner can accept',
  rep_target_issue: 'An issue in the repository',
  rep_target_issue_hint: 'Where the claim stands',
  rep_target_discussion: 'A discussion in the repository',
  rep_target_discussion_hint: 'If it has discussions',
  rep_target_vendor: 'The maker',
  rep_target_vendor_hint: 'Where it wants to hear of its models',
  rep_target_osai: 'European Open Source AI Index',
  rep_target_osai_hint: 'An issue with what is known',
  rep_target_mot: 'Model Openness Tool',
  rep_target_mot_hint: 'An entry as a file, for a pull request',
  rep_target_tracker: 'Unwash is wrong',
  rep_target_tracker_hint: 'Tell this project what is right',
  rep_claims: 'Claims in it',
  rep_no_claims: 'No claim on this page is flagged.',
  rep_language: 'Language',
  rep_right: 'What is right, and where it can be read',
  rep_draft_title: 'Title',
  rep_file_name: 'File name',
  rep_text: 'Text',
  rep_fills_text: 'Opens with the title and the text filled in.',
  rep_fills_title:
    'Too long for an address, so only the title is filled in. The text is copied when you open it: paste it there.',
  rep_fills_none:
    'This page can’t be filled in. The text is copied when you open it: paste it there.',
  rep_too_long: 'The text has $1 characters; the site takes $2. Please shorten it.',
  rep_open: 'Open $1',
  rep_open_mail: 'Write an e-mail',
  rep_copy: 'Copy text',
  rep_again: 'Write anew',
  rep_copied: 'Copied.',
  rep_not_copied: 'The browser did not allow copying. Select the text and copy it yourself.',
  rep_opened: 'Opened. It’s in your reports.',
  rep_kept: 'Draft kept.',
  rep_full: 'Not kept: this browser’s storage is full. Delete old reports, or copy your text.',
  rep_newer: 'Not kept: your reports come from a newer version of Unwash. Please update it.',
  rep_not_kept: 'Not kept: the browser refused to store it. Copy your text before you leave.',
  rep_evidence: 'Evidence',
  rep_evidence_text:
    'One file with the quotes, the verdict, its rules and sources, and the data’s version. It loads nothing and runs nothing.',
  rep_picture: 'The visible part of the page',
  rep_no_picture: 'No picture: begin the report from Unwash’s toolbar button to have one.',
  rep_with_picture: 'Include the picture',
  rep_picture_care:
    'Look at it first: it shows what you saw, your account’s name too if it was there.',
  rep_keep_query: 'Keep the part of the address after “?”',
  rep_save_evidence: 'Save evidence',
  rep_archives: 'Copies in archives',
  rep_look: 'look up',
  rep_save: 'save now',
  rep_command: 'To get the same verdict',
  rep_copy_command: 'Copy command',
  rep_log_empty: 'No reports yet',
  rep_log_empty_text:
    'A report that you open, or a draft that you change, is kept here, on this device.',
  rep_status_draft: 'draft',
  rep_status_opened: 'opened',
  rep_status_mended: 'label mended',
  rep_seen_changed: 'The page has changed its wording since.',
  rep_seen_gone: 'The words are no longer there.',
  rep_notes: 'Notes',
  rep_notes_for: 'Notes on $1',
  rep_show_text: 'Text',
  rep_continue: 'Open the page',
  rep_delete: 'Delete',
  rep_delete_of: 'Delete the report on $1',
  rep_delete_all: 'Delete all',
  rep_sure: 'Really delete all?',
  rep_deleted: 'Deleted.',
  rep_export_json: 'Export JSON',
  rep_export_csv: 'Export CSV',
  rep_notice_changed: 'You reported this page on $1. It has changed its wording since.',
  rep_notice_mended: 'You reported this page on $1. The words are gone.',
} as const;

export type StringKey = keyof typeof STRINGS;

interface I18n {
  getMessage(key: string, values?: string[]): string;
}

function translated(key: string, values: string[]): string {
  const { browser, chrome } = globalThis as {
    browser?: { i18n?: I18n };
    chrome?: { i18n?: I18n };
  };
  return (browser?.i18n ?? chrome?.i18n)?.getMessage(key, values) ?? '';
}

/** A text with its `$1` and so on filled in. */
export function t(key: StringKey, ...values: readonly (string | number)[]): string {
  const texts = values.map(String);
  const fill = (_: string, at: string): string => texts[Number(at) - 1] ?? '';
  return translated(key, texts) || STRINGS[key].replace(/\$(\d)/g, fill);
}

/** A day as the reader writes it. */
export const dayOf = (time: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(time));
