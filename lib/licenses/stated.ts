/** The license that a card's own license section states for the model. */
import type { Dataset, License } from '../dataset/compiled.ts';
import { tokenize } from '../models/tokens.ts';
import { licenseById, spelled } from './lookup.ts';

/** Sentences of a license section that speak of something else, or of the base's terms. */
const ABOUT_OTHERS =
  /\b(?:code|codebase|scripts?|datasets?|data|corpus|(?<!in (?:this|the) )(?:project|repo|repository)|toolkit|framework|software|program|library|libraries|packages?|annotations?|contribut\w+|documentation|docs|base model|based on|built (?:on|upon|with)|original|upstream|parent|third[- ]party|tokenizers?|derived|derivatives?|outputs?|not|except|unless|other than|previous(?:ly)?|formerly|until|before|either|dual|respective|their|components?|parts?)\b|代码|程式碼|源码|仓库|项目|工具|数据|資料|基座|基础模型|原始|コード|データ|ベース|プロジェクト|코드|데이터|código|datos|dados|données|daten|projet|proyecto|projeto|projekt/i;
/** Unless they say in one breath that the weights are under the same. */
const CODE_AND_WEIGHTS =
  /\bcode(?:base|(?: repository)?)(?: and| &) (?:the )?(?:[\w-]+ )?(?:model|weights|checkpoints)|\b(?:weights|models?|checkpoints) (?:and|&) (?:the )?code\b|代码(?:和|与|及)(?:模型)?权重|权重(?:和|与|及)代码/i;
const SENTENCE_END = /[.!?。！？;；]\s+|[。！？；]|\n+/;
/** Behind a name of one word, such as "MIT" or "Gemma", one of these makes it a license's. */
const LICENSE_NOUN =
  /^\W{0,3}(?:community |public |terms of )?(?:licen[cs]e|licen[cs]ia|lizenz|licença|许可|許可|协议|協議|ライセンス|라이선스|라이센스)/i;
const LEADS_TO_LICENSE =
  /(?:\bunder|licen[cs]e(?:d)?(?: is)?|lizenz|licencia|licença|许可证?|协议|ライセンス)\s*[:：]?\s*(?:the |a |an |l[ae] |der |los términos de )?\W{0,3}$/i;
/** "Modified MIT" is not MIT until somebody has read it (rule L3). */
const CHANGED =
  /(?:modified|adapted|amended|customi[sz]ed|修改版|修改的)[\s-]*(?:version of (?:the )?)?\W{0,2}$/i;
/** How far around a name one looks: far enough for a phrase, and a bound for the expressions. */
const NEAR = 60;
/** Words of the longest name that we look for. */
const LONGEST_NAME = 9;

/** "Model License" may be anybody's. */
const isGeneric = (key: string): boolean =>
  key
    .split(' ')
    .every((word) => /^(?:the|open|model|community|license|agreement|terms)$/.test(word));

/** Names that say little by themselves ("gemma", "mit", "llama 3"). */
const isShort = (key: string): boolean => !/licen|nc|cc|non|research|\d.*\d/.test(key);

function licensesNamed(dataset: Dataset, sentence: string): License[] {
  const text = spelled(sentence);
  const { words, starts, ends } = tokenize(text);
  const found: License[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
      const key = words.slice(from, to).join(' ');
      if (isGeneric(key) || !Object.hasOwn(dataset.licenseNames, key)) continue;
      const end = ends[to - 1] ?? 0;
      const start = starts[from] ?? 0;
      const behind = text.slice(end, end + NEAR);
      const before = text.slice(Math.max(0, start - NEAR), start);
      const license = licenseById(dataset, dataset.licenseNames[key] ?? '');
      const isOne = !isShort(key) || LICENSE_NOUN.test(behind) || LEADS_TO_LICENSE.test(before);
      if (license === null || !isOne || CHANGED.test(before)) continue;
      found.push(license);
      from = to - 1;
      break;
    }
  }
  return found;
}

/**
 * Reads a license section. It counts only where it is plain: all of its sentences about the model
 * name one and the same license.
 * @returns that license; null where there is none, or more than one.
 */
export function statedLicense(dataset: Dataset, section: string): License | null {
  const sentences = section
    .split(SENTENCE_END)
    .filter((sentence) => CODE_AND_WEIGHTS.test(sentence) || !ABOUT_OTHERS.test(sentence));
  const found = new Map(
    sentences.flatMap((sentence) =>
      licensesNamed(dataset, sentence).map((license) => [license.id, license] as const),
    ),
  );
  const [only, another] = found.values();
  return only === undefined || another !== undefined ? null : only;
}
