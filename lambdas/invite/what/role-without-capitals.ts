import { isTalk } from './role-in.ts'

/** Ends of Chinese, Japanese and Korean words for who does a job. */
const EAST_ASIAN_HEAD =
  /(?:エンジニア|デザイナー|マネージャー|ディレクター|プランナー|アナリスト|コンサルタント|プログラマー|デベロッパー|スペシャリスト|サイエンティスト|ライター|スタッフ|シェフ|営業職|総合職|研究職|事務職|介護職|技術職|看護師|保育士|教師|教員|講師|調理師|薬剤師|栄養士|介護士|整備士|建築士|販売員|運転手|司書|店長|料理人|工程师|工程師|经理|經理|设计师|設計師|分析师|分析師|架构师|研究员|研究員|顾问|顧問|专员|專員|主管|总监|科学家|老师|老師|教师|护士|護士|厨师|廚師|会计|會計|律师|医生|醫生|司机|助理|编辑|翻译|讲师|客服|技师|엔지니어|개발자|디자이너|매니저|기획자|연구원|분석가|컨설턴트|마케터|교사|강사|간호사|간호조무사|요리사|조리사|약사|기사|상담사|치료사|영양사|미용사|회계사|변호사|사서|용접사|사무원|판매원)$/u

/** Arabic and Hebrew words with which the name of a job begins. */
const SEMITIC_HEAD =
  /^(?:فني|فنية|مهندس|مهندسة|مدير|مديرة|محاسب|محاسبة|ممرض|ممرضة|معلم|معلمة|مدرس|مدرسة|طبيب|طبيبة|مطور|مطورة|مصمم|مصممة|محلل|محللة|مسؤول|مسؤولة|منسق|منسقة|مساعد|مساعدة|أخصائي|أخصائية|مشرف|مشرفة|موظف|موظفة|سائق|طباخ|شيف|كاتب|كاتبة|مترجم|مترجمة|مندوب|مندوبة|صيدلي|صيدلانية|باحث|باحثة|محامي|محامية|كهربائي|لحام|نجار|מהנדס|מהנדסת|מנהל|מנהלת|מפתח|מפתחת|אחות|מורה|טבח|נהג|רכז|רכזת|עוזר|עוזרת|מעצב|מעצבת|אנליסט|אנליסטית)(?=\s|$)/u

const ANNOUNCED: readonly RegExp[] = [
  /(?:לתפקיד|למשרת)\s([\u0590-\u05ff"״'-]+(?: [\u0590-\u05ff"״'-]+){0,3})(?=\s?(?:[.,:\n]|$))/u,
  /(?:لوظيفة|لمنصب)\s([\u0600-\u06ff]+(?: (?!مع\s|في\s|يوم\s)[\u0600-\u06ff]+){0,3})/u,
  /ตำแหน่ง\s?([\u0e00-\u0e7f]{3,40})/u,
]

/** "ראיון לתפקיד טכנאי מעבדה", "สัมภาษณ์งาน ตำแหน่งเชฟขนมอบ" */
export function announcedWithoutCapitals(words: string): string | null {
  // Most mail is in scripts with capitals.
  if (!/[\u0590-\u06ff\u0e00-\u0e7f]/u.test(words)) return null
  for (const phrase of ANNOUNCED) {
    const role = phrase.exec(words)?.[1]
    if (role !== undefined) return role.trim()
  }
  return null
}

/** "技术面试-陈雨涵-数据工程师", "초등 수학교사 2차 면접", "مقابلة عمل - فني أشعة": where no capital shows what is a name. */
export function roleWithoutCapitals(title: string): string | null {
  for (const part of title.split(/[-–—－・|｜/／_:：【】「」()（）[\]]+/u)) {
    const words = part.trim().split(/\s+/u)
    if (SEMITIC_HEAD.test(part.trim()) && words.length <= 5) return part.trim()
    const head = words.findLastIndex((word) => word.length <= 30 && EAST_ASIAN_HEAD.test(word))
    if (head < 0) continue
    let from = head
    while (
      from > 0 &&
      /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]+(?<![様氏님])$/u.test(
        words[from - 1] ?? '',
      ) &&
      !isTalk(words[from - 1] ?? '')
    )
      from--
    return words.slice(from, head + 1).join(' ')
  }
  return null
}
