/** Drafts in Japanese. */
import type { Phrases } from './phrases.ts';

export const ja: Phrases = {
  title: (name) => `${name} の「オープンソース」という表記について`,
  opening: (name) =>
    `${name} を公開していただきありがとうございます。このページに次の記載がありました。`,
  readThere: '該当箇所',
  definitions: {
    osaid: 'オープンソース AI の定義 1.0（OSAID）',
    strict: 'オープンソース AI の定義 1.0（OSAID、学習データの公開を含む）',
  },
  ruledOut: (definition) => `私の確認した限り、これは${definition}に当てはまりません。`,
  notShown: (definition) =>
    `${definition}が求めるもののうち、次のものが公開されていることを確認できませんでした。`,
  alsoNotShown: '次のものも見つけられませんでした。',
  section: (section) => `第 ${section} 条`,
  withheld: (part) => `${part}：非公開`,
  source: '出典',
  accurate: (words) => `正確な表記の例：「${words}」`,
  closing:
    'すでに公開されているものを見落としている場合は、リンクを教えていただければ幸いです。ご確認をお願いいたします。',
  page: 'ページ',
  date: '確認日',
  checkedWith: (version, dataset) => `Unwash ${version}、データ ${dataset} で確認`,
  cardTitle: (name) => `${name} のライセンス表記を正確にする`,
  cardOpening: 'モデルカードの記載を、ライセンスの内容に合わせる変更です。',
  replace: '変更前',
  by: '変更後',
  words: {
    'open-source-ai': (license) => `${license} によるオープンソース AI`,
    'open-weights': (license) => `${license} によるオープンウェイト`,
    'restricted-weights': (license) => `${license} により重みを提供`,
    closed: () => 'サービスとして提供される非公開モデル',
    unknown: () => 'ライセンスが示されていないモデル',
  },
  terms: {
    'open-source-ai': 'オープンソース',
    'open-weights': 'オープンウェイト',
    'restricted-weights': '重み公開',
    closed: '非公開',
    unknown: '公開',
  },
  parts: {
    'data-preprocessing-code': '学習データの前処理コード',
    'training-code': '学習コード',
    'inference-code': '推論コード',
    'model-architecture': 'モデルのアーキテクチャ',
    'data-description': '学習データの詳しい説明',
    'public-data-list': '公開学習データの一覧',
    'obtainable-data-list': '第三者から入手できる学習データの一覧',
  },
};
