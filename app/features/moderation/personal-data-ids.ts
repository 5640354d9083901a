import { spacings, windowsIn, type DigitGroup } from './personal-data-digits.ts'
import { finding, type Finding } from './personal-data-finding.ts'

const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
const PESEL_SPACINGS = spacings(['11', '6-5', '2-2-2-5', '6-4-1', '3-3-3-2'])
const NRB_SPACINGS = spacings(
  '26 2-4-4-4-4-4-4 4-4-4-4-4-4-2 2-8-16 2-24 2-8-4-4-4-4 10-16 2-8-8-8 2-4-4-16'.split(' '),
)
const NEWEST_BIRTH_YEAR = 2039
const FOREIGN_IBAN =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu

/** „PESEL:”, „numer PESEL to”, „mój PESEL jest następujący:” right before a number. */
const NAMED_PESEL = /(?<!\p{L})pesel\p{L}*[^\d\n]{0,24}$/iu
const NAMED_WITHIN = 40

/**
 * PESEL numbers with a right check digit and a possible birth date. Where somebody calls it a PESEL any
 * eleven digits are one: a slip in typing gives the person away just the same.
 */
export function findPesel(text: string, groups: readonly DigitGroup[]): Finding[] {
  return groups.flatMap((_, i) => {
    const window = windowsIn(groups, i, PESEL_SPACINGS)[0]
    if (!window || !(isPesel(window.digits) || isNamed(text, window.start))) return []
    const isPartOfLonger =
      groups[i]?.joint === '.' || groups[i + window.joints.length + 1]?.joint === '.'
    return isPartOfLonger ? [] : [finding('pesel', text, window.start, window.end)]
  })
}

/** Account numbers with right check digits (ISO 13616), the Polish ones also without their country code. */
export function findIban(text: string, groups: readonly DigitGroup[]): Finding[] {
  const polish = groups.flatMap((_, i) => {
    const window = windowsIn(groups, i, NRB_SPACINGS)[0]
    if (!window || !isIban(`PL${window.digits}`)) return []
    const country = /PL[ \u00A0-]?$/i.exec(text.slice(Math.max(0, window.start - 3), window.start))
    return [finding('iban', text, window.start - (country?.[0].length ?? 0), window.end)]
  })
  const foreign = [...text.matchAll(FOREIGN_IBAN)]
    .filter((match) => isIban(match[0].replaceAll(' ', '')))
    .map((match) => finding('iban', text, match.index, match.index + match[0].length))
  return [...polish, ...foreign]
}

function isNamed(text: string, start: number): boolean {
  return NAMED_PESEL.test(text.slice(Math.max(0, start - NAMED_WITHIN), start))
}

function isPesel(digits: string): boolean {
  const sum = PESEL_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  if ((10 - (sum % 10)) % 10 !== Number(digits[10])) return false
  const codedMonth = Number(digits.slice(2, 4))
  const year = (codedMonth > 20 ? 2000 : 1900) + Number(digits.slice(0, 2))
  const month = codedMonth > 20 ? codedMonth - 20 : codedMonth
  const day = Number(digits.slice(4, 6))
  const date = new Date(Date.UTC(year, month - 1, day))
  return year <= NEWEST_BIRTH_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isIban(iban: string): boolean {
  if (iban.length < 15 || iban.length > 34) return false
  const rearranged = iban.slice(4) + iban.slice(0, 4)
  const number = rearranged.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return /^\d+$/.test(number) && BigInt(number) % 97n === 1n
}
