import { finding, type Finding } from './personal-data-finding.ts'

const AT = String.raw`(?:\s?@\s?|\s?[([{]\s?(?:at|ma[łl]pa|@)\s?[)\]}]\s?|\sma[łl]pa\s|\sat\s(?=[\p{L}\p{N}-]{1,63}\sdot\s))`
const DOT = String.raw`(?:\.|\s?[([{]\s?(?:dot|kropka|\.)\s?[)\]}]\s?|\s(?:dot|kropka)\s)`
const EMAIL = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}${AT}[\p{L}\p{N}-]{1,63}(?:${DOT}[\p{L}\p{N}-]{1,63}){0,3}${DOT}\p{L}{2,24}(?![\p{L}\p{N}])`,
  'giu',
)

/** E-mail addresses, also those written around with (at), [małpa] and (kropka). */
export function findEmails(text: string): Finding[] {
  return [...text.matchAll(EMAIL)].map((match) =>
    finding('email', text, match.index, match.index + match[0].length),
  )
}
