/** Drafts in Korean. */
import type { Phrases } from './phrases.ts';

export const ko: Phrases = {
  title: (name) => `${name}의 ‘오픈소스’ 표현에 관하여`,
  opening: (name) =>
    `${name} 모델을 공개해 주셔서 감사합니다. 이 페이지에서 다음 내용을 읽었습니다.`,
  readThere: '해당 위치',
  definitions: {
    osaid: '오픈소스 AI 정의 1.0(OSAID)',
    strict: '오픈소스 AI 정의 1.0(OSAID), 학습 데이터 공개 포함',
  },
  ruledOut: (definition) => `제가 확인한 바로는 ${definition}에 맞지 않습니다.`,
  notShown: (definition) =>
    `${definition}에서 요구하는 것 가운데 다음은 공개되어 있는지 확인할 수 없었습니다.`,
  alsoNotShown: '다음도 찾을 수 없었습니다.',
  section: (section) => `제${section}조`,
  withheld: (part) => `${part}: 비공개`,
  source: '출처',
  accurate: (words) => `정확한 표현의 예: “${words}”`,
  closing: '이미 공개된 것을 제가 놓쳤다면 링크를 알려 주세요. 확인해 주셔서 감사합니다.',
  page: '페이지',
  date: '확인한 날',
  checkedWith: (version, dataset) => `Unwash ${version}, 데이터 ${dataset}(으)로 확인`,
  cardTitle: (name) => `${name}의 라이선스 표기를 정확하게 고치기`,
  cardOpening: '모델 카드가 라이선스의 내용을 그대로 알리도록 고치는 변경입니다.',
  replace: '바꿀 내용',
  by: '바뀐 내용',
  words: {
    'open-source-ai': (license) => `${license} 오픈소스 AI`,
    'open-weights': (license) => `${license} 오픈 웨이트`,
    'restricted-weights': (license) => `${license}에 따라 가중치 제공`,
    closed: () => '서비스로 제공되는 비공개 모델',
    unknown: () => '라이선스가 표시되지 않은 모델',
  },
  terms: {
    'open-source-ai': '오픈소스',
    'open-weights': '오픈 웨이트',
    'restricted-weights': '가중치 공개',
    closed: '비공개',
    unknown: '공개된',
  },
  parts: {
    'data-preprocessing-code': '학습 데이터 전처리 코드',
    'training-code': '학습 코드',
    'inference-code': '추론 코드',
    'model-architecture': '모델 구조',
    'data-description': '학습 데이터의 상세 설명',
    'public-data-list': '공개 학습 데이터 목록',
    'obtainable-data-list': '제삼자에게서 얻을 수 있는 학습 데이터 목록',
  },
};
