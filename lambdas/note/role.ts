const GENDERS =
  /\s*[([{][^()[\]{}]*\b(?:[mwfdxh]\s*[/|,*]\s*[mwfdxh]|all genders?|gn|div)\b[^()[\]{}]*[)\]}]/gi
const BARE_GENDERS = /\s+[mwfdxh]\s*\/\s*[mwfdxh](?:\s*\/\s*[mwfdxh])*\s*$/i
const BRACKETS = /\s*[([{][^()[\]{}]*[)\]}]/g
const CODE = /\s*(?:#\s*\w+|\b(?:req|job|ref|id)[\s:#-]*\d\w*|\bR-?\d{3,}|\b[A-Z]{2,5}-?\d{3,})\b/gi
const PLACE =
  /\s+[-–—|@]\s+.*$|,\s+(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|[A-Z]{2}\b).*$|\s*\|.*$/i

/** "Senior Backend Engineer (m/f/d) – Berlin" → "Senior Backend Engineer". Null where nothing that can be said is left. */
export function sayableRole(role: string | null): string | null {
  if (!role || role.length > 120) return null
  const text = role
    .normalize('NFC')
    .replace(GENDERS, '')
    .replace(BARE_GENDERS, '')
    .replace(BRACKETS, '')
    .replace(PLACE, '')
    .replace(CODE, '')
    .replace(/\s+(?:role|position|job|opening)\s*$/i, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,:;–—-]+$/, '')
    .trim()
  const sayable = /^\p{L}[\p{L}\p{M}\p{N} .,&/'’+#-]*$/u.test(text) && text.split(' ').length <= 7
  return sayable && text.length >= 2 ? text : null
}

/** "Northwind GmbH" → "Northwind", as people say it. Null for what cannot be a company's name. */
export function sayableCompany(company: string | null): string | null {
  if (!company || company.length > 80) return null
  const text = company
    .normalize('NFC')
    .replace(
      /,?\s+(?:gmbh(?:\s*&\s*co\.?\s*kg)?|inc|llc|ltd|limited|plc|corp|corporation|ag|se|sa|sarl|sas|bv|nv|ab|oy|aps|pty|co|kg|ltda|lda|s\.a\.|s\.l\.|sl)\.?$/i,
      '',
    )
    .trim()
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,&'’+-]*$/u.test(text) && !text.includes('@') ? text : null
}
