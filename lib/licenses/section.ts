/** Which heading of a card stands over its terms, and how much below it is read. */

const HEADING =
  /^\W*(?:\d+[.)]?\s*)?(?:model |weights? )?(?:licen[cs]es?|licensing|licen[cs]ia|lizenz|licença|许可证?|模型许可|许可协议|协议|授權|ライセンス|라이선스|라이센스)(?: (?:information|details|agreement|terms|notice))?\W*$/iu;

/** Longest section that is read; a whole license pasted there says nothing more in its rest. */
export const MOST_OF_SECTION = 900;

export function isLicenseHeading(text: string): boolean {
  return text.length < 60 && HEADING.test(text.trim());
}
