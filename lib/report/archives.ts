/** Archives that keep a copy of a page. The reader opens them, or does not. */
export interface ArchiveLink {
  readonly name: string;
  readonly look: string;
  readonly save: string;
}

export const archiveLinks = (page: string): ArchiveLink[] => [
  {
    name: 'Wayback Machine',
    look: `https://web.archive.org/web/*/${page}`,
    save: `https://web.archive.org/save/${page}`,
  },
  {
    name: 'archive.today',
    look: `https://archive.today/newest/${page}`,
    save: `https://archive.today/?run=1&url=${encodeURIComponent(page)}`,
  },
];
