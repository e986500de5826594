/**
 * What we may read at install, pinned: a browser disables an extension whose update asks for more.
 * Whoever changes this list breaks it for everybody who has installed it.
 */
import { expect, test } from 'vitest';
import { INSTALL_HOSTS } from '../../../lib/pages/hosts.ts';

const PINNED = `
https://huggingface.co/*
https://www.huggingface.co/*
https://hf.co/*
https://hf-mirror.com/*
https://ollama.com/*
https://www.ollama.com/*
https://modelscope.cn/*
https://www.modelscope.cn/*
https://modelscope.ai/*
https://www.modelscope.ai/*
https://replicate.com/*
https://openrouter.ai/*
https://build.nvidia.com/*
https://lmstudio.ai/*
https://civitai.com/*
https://ai.meta.com/*
https://llama.com/*
https://www.llama.com/*
https://mistral.ai/*
https://docs.mistral.ai/*
https://deepseek.com/*
https://www.deepseek.com/*
https://api-docs.deepseek.com/*
https://qwen.ai/*
https://qwenlm.github.io/*
https://ai.google.dev/*
https://deepmind.google/*
https://x.ai/*
https://docs.x.ai/*
https://stability.ai/*
https://bfl.ai/*
https://docs.bfl.ai/*
https://blackforestlabs.ai/*
https://cohere.com/*
https://docs.cohere.com/*
https://research.nvidia.com/*
https://machinelearning.apple.com/*
https://moonshotai.github.io/*
https://www.moonshot.ai/*
https://z.ai/*
https://docs.z.ai/*
https://www.minimax.io/*
https://hunyuan.tencent.com/*
https://falconllm.tii.ae/*
https://www.ai21.com/*
https://docs.ai21.com/*
https://www.liquid.ai/*
https://docs.liquid.ai/*
https://allenai.org/*
https://www.eleuther.ai/*
https://blog.eleuther.ai/*
https://openai.com/*
`;

test('the list is what it was', () => expect(INSTALL_HOSTS).toEqual(PINNED.trim().split('\n')));

test('each is one exact host, by https', () => {
  for (const pattern of INSTALL_HOSTS) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
});
