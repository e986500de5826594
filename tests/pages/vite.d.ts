/** Vite's import of many files, as far as we use it. */
interface ImportMeta {
  glob<Content>(
    pattern: string,
    options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ): Record<string, Content>;
}

declare module 'virtual:fixture' {
  const dataset: import('../../lib/dataset/compiled.ts').Dataset;
  export default dataset;
}
