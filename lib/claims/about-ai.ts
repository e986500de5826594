/** Whether a text speaks of AI models at all: there are models of the climate, of threats and of data, too. */
import type { Document } from './block.ts';

const AI_WORDS =
  /\b(?:AI|LLMs?|VLMs?|MLLMs?|artificial intelligence|machine[- ]learning|deep[- ]learning|reinforcement learning|neural|transformers?|diffusion|(?:language|foundation|embedding|vision|speech|reward|generative|multimodal|reasoning)[- ]models?|checkpoints?|model weights|hugging ?face|speech (?:recognition|synthesis)|TTS|ASR|OCR|chatbots?|generative|multimodal|benchmarks? scores?|parameters)\b|GPT|\b(?:pre-?train|fine-?tun|text-to-)|模型权重|大模型|语言模型|神经|预训练|微调|人工智能|机器学习|深度学习|机械学习|機械学習|言語モデル|学習済み|事前学習|生成AI|언어 ?모델|인공지능|딥러닝|머신러닝|파라미터|inteligencia artificial|inteligência artificial|intelligence artificielle|künstliche[rn]? intelligenz|aprendizaje|apprentissage|aprendizado|\bKI\b|\bIA\b/i;

/** What is read of a page: enough to tell, and a bound for long ones. */
const MOST = 200_000;

/** @returns whether any of the document's blocks uses a word that only makes sense of AI. */
export function speaksOfAi({ blocks, subject }: Document): boolean {
  if (subject?.kind === 'model') return true;
  let read = 0;
  for (const { text } of blocks) {
    if (AI_WORDS.test(text)) return true;
    read += text.length;
    if (read > MOST) return false;
  }
  return false;
}
