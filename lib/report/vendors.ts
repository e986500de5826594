/**
 * Where a maker says that it wants to hear of its models. Only pages and addresses that it names
 * itself, each with the page that says so; nobody is guessed at.
 */

export interface Vendor {
  /** Name as in the data files' `maker`, or how it begins. */
  readonly maker: string;
  readonly contact: string;
  /** Where the maker names it. */
  readonly source: string;
}

const readme = (repository: string): string =>
  `https://github.com/${repository}/blob/main/README.md`;

export const VENDORS: readonly Vendor[] = [
  {
    maker: 'Meta',
    contact: 'https://github.com/meta-llama/llama-models/issues',
    source: readme('meta-llama/llama-models'),
  },
  {
    maker: 'Google',
    contact: 'https://github.com/google-deepmind/gemma/issues',
    source: readme('google-deepmind/gemma'),
  },
  {
    maker: 'DeepSeek',
    contact: 'mailto:service@deepseek.com',
    source: readme('deepseek-ai/DeepSeek-R1'),
  },
  {
    maker: 'Moonshot AI',
    contact: 'mailto:support@moonshot.cn',
    source: readme('MoonshotAI/Kimi-K2'),
  },
  {
    maker: 'MiniMax',
    contact: 'mailto:model@minimax.io',
    source: readme('MiniMax-AI/MiniMax-M2.5'),
  },
  {
    maker: 'LG AI Research',
    contact: 'mailto:contact_us@lgresearch.ai',
    source: readme('LG-AI-EXAONE/EXAONE-3.5'),
  },
  {
    maker: 'Baichuan',
    contact: 'mailto:opensource@baichuan-inc.com',
    source: readme('baichuan-inc/Baichuan2'),
  },
  {
    maker: 'Shanghai AI Laboratory',
    contact: 'https://github.com/InternLM/InternLM/issues',
    source: readme('InternLM/InternLM'),
  },
  {
    maker: 'Databricks',
    contact: 'https://www.databricks.com/company/contact',
    source: readme('databricks/dbrx'),
  },
];

/** @param maker as in the data files */
export function vendorOf(maker: string | null | undefined): Vendor | null {
  if (!maker) return null;
  return (
    VENDORS.find((vendor) => maker === vendor.maker) ??
    VENDORS.find((vendor) => maker.startsWith(`${vendor.maker} (`)) ??
    null
  );
}
