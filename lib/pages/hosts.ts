/** The sites that the extension reads when it is installed. Pinned by a test: widening it disables the extension. */
export const INSTALL_HOSTS = [
  'https://huggingface.co/*',
  'https://www.huggingface.co/*',
  'https://hf.co/*',
  'https://hf-mirror.com/*',
];
