/**
 * Which sites we may read. Decided for good: an update that asks for more at install disables the
 * extension until its owner agrees. A test pins the list.
 */

/** Sites that are about models, by exact host: hubs, and vendors' pages about their models. */
const INSTALL = [
  // Hubs.
  'huggingface.co',
  'www.huggingface.co',
  'hf.co',
  'hf-mirror.com',
  'ollama.com',
  'www.ollama.com',
  'modelscope.cn',
  'www.modelscope.cn',
  'modelscope.ai',
  'www.modelscope.ai',
  'replicate.com',
  'openrouter.ai',
  'build.nvidia.com',
  'lmstudio.ai',
  'civitai.com',
  // Vendors.
  'ai.meta.com',
  'llama.com',
  'www.llama.com',
  'mistral.ai',
  'docs.mistral.ai',
  'deepseek.com',
  'www.deepseek.com',
  'api-docs.deepseek.com',
  'qwen.ai',
  'qwenlm.github.io',
  'ai.google.dev',
  'deepmind.google',
  'x.ai',
  'docs.x.ai',
  'stability.ai',
  'bfl.ai',
  'docs.bfl.ai',
  'blackforestlabs.ai',
  'cohere.com',
  'docs.cohere.com',
  'research.nvidia.com',
  'machinelearning.apple.com',
  'moonshotai.github.io',
  'www.moonshot.ai',
  'z.ai',
  'docs.z.ai',
  'www.minimax.io',
  'hunyuan.tencent.com',
  'falconllm.tii.ae',
  'www.ai21.com',
  'docs.ai21.com',
  'www.liquid.ai',
  'docs.liquid.ai',
  'allenai.org',
  'www.eleuther.ai',
  'blog.eleuther.ai',
  'openai.com',
] as const;

const pattern = (host: string): string => `https://${host}/*`;

/** The sites that the extension reads when it is installed. */
export const INSTALL_HOSTS: string[] = INSTALL.map(pattern);

/** A general site that we can read, if its reader lets us. Offered once, and in the options. */
export interface OptionalHost {
  /** Name of its adapter. */
  readonly site: string;
  readonly matches: readonly string[];
  /** Why we would read it, for who decides. */
  readonly reason: string;
}

const optional = (site: string, hosts: readonly string[], reason: string): OptionalHost => ({
  site,
  matches: hosts.map(pattern),
  reason,
});

export const OPTIONAL_HOSTS: readonly OptionalHost[] = [
  optional(
    'github',
    ['github.com'],
    'READMEs and releases of models. Most of GitHub is other code.',
  ),
  optional(
    'gitlab',
    ['gitlab.com'],
    'READMEs and releases of models. Most of GitLab is other code.',
  ),
  optional(
    'arxiv',
    ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'],
    'Papers that announce models. Most papers are about something else.',
  ),
  optional(
    'kaggle',
    ['www.kaggle.com', 'kaggle.com'],
    'Its models. Most of Kaggle is competitions, data and your notebooks.',
  ),
  optional(
    'meta',
    ['llama.meta.com', 'about.fb.com'],
    'Meta’s older pages of Llama, and the company’s news.',
  ),
  optional(
    'google',
    ['blog.google', 'developers.googleblog.com'],
    'Announcements of Gemma, among all of Google’s news.',
  ),
  optional(
    'nvidia',
    ['developer.nvidia.com', 'blogs.nvidia.com'],
    'Announcements of Nemotron, among blogs on everything NVIDIA makes.',
  ),
  optional(
    'microsoft',
    ['www.microsoft.com', 'azure.microsoft.com'],
    'Announcements of Phi. Almost all of Microsoft’s site is about something else.',
  ),
  optional(
    'ibm',
    ['www.ibm.com', 'research.ibm.com'],
    'Granite. Almost all of IBM’s site is about something else.',
  ),
  optional('databricks', ['www.databricks.com'], 'The blog on DBRX, on the site of a product.'),
  optional('snowflake', ['www.snowflake.com'], 'The blog on Arctic, on the site of a product.'),
  optional(
    'moonshot',
    ['www.kimi.com', 'platform.moonshot.ai'],
    'Posts on Kimi. The same sites hold chats and accounts.',
  ),
  optional(
    'minimax',
    ['minimax.io', 'platform.minimax.io'],
    'Documentation of models. The same sites hold accounts.',
  ),
  optional(
    'ernie',
    ['ernie.baidu.com', 'yiyan.baidu.com'],
    'Posts on ERNIE. The same sites hold chats.',
  ),
];
