const SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・]{1,8}$/u

/** What is said behind a name and is no part of it. */
const HONORIFIC = /(?:様|さま|さん|氏|殿|先生|女士|小姐|老师|老師|님|씨)$/u

/** Jobs, departments and teams, which stand before a name or behind it. */
const JOB =
  /(?:部長|課長|室長|係長|社長|次長|局長|所長|取締役|代表|役員|マネージャー|マネジャー|エンジニア|ディレクター|リーダー|デザイナー|プロデューサー|担当者?|人事|採用|チーム|(?:事業|技術|開発|人事|営業|総務|企画|研究|管理|経営|広報|製品|法務)(?:統括|本)?部|人事課|採用課|研究室|社長室|总监|總監|经理|經理|主管|负责人|負責人|工程师|工程師|设计师|設計師|主任|专员|專員|部门|部門|팀장|부장|과장|차장|실장|대리|이사|사원|매니저|리드|담당자?|대표|엔지니어|디렉터|디자이너|개발자|팀|(?:개발|인사|영업|총무|기획|연구|경영)부|연구실)$/u

const NOBODY = /^(?:未定|待定|未確定|調整中|미정|担当者|面接官|面试官|各位|その他|他)$/u

/** Whether a text is written in Chinese, Japanese or Korean. */
export function isEastAsian(text: string): boolean {
  return SCRIPT.test(text)
}

/** "技術部長 佐藤 美咲 様" → "佐藤 美咲", "김민수 팀장" → "김민수"; null where no name is left. */
export function eastAsianName(text: string): string | null {
  const words = text
    .trim()
    .split(/\s+/u)
    .map((word) => (word.length > 2 ? word.replace(HONORIFIC, '') : HONORIFIC.test(word) ? '' : word))
    .map((word, _at, all) => (all.length === 1 && word.length > 3 ? word.replace(JOB, '') : word))
    .filter((word) => word !== '' && !JOB.test(word) && !/^[\p{Script=Latin}\d]+$/u.test(word))
  const name = words.join(' ')
  const fits =
    words.length > 0 && words.length <= 3 && words.every((word) => NAME.test(word) && !NOBODY.test(word))
  return fits && name.length >= 2 && name.length <= 16 ? name : null
}
