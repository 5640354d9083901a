import {
  spacings,
  windowsIn,
  windowsOfLength,
  type DigitGroup,
  type DigitWindow,
} from './personal-data-digits.ts'
import { finding, type Finding } from './personal-data-finding.ts'
import { OTHER_NUMBER, SAYS_PHONE, SAYS_PHONE_HERE, UNIT } from './personal-data-phone-words.ts'

const MOBILE = /^(?:45|5[0137]|6[069]|7[2389]|88)/
const AREA = /^(?:1[2-8]|2[2-59]|3[2-4]|4[1-4689]|5[24-689]|6[123578]|7[14-7]|8[1-79]|9[145])[2-9]/
const MOBILE_SIZES = sizes('9 3-3-3 3-2-2-2 3-6 6-3 2-3-2-2 2-7 2-3-4')
const AREA_SIZES = sizes('2-3-2-2 2-2-2-3 2-2-3-2 2-7 2-3-4 3-3-2-2 3-2-2-3 1-2-3-2-2 3-7')
const SOLID_SIZES = sizes('9 3-3-3 10')
const LOCAL_SIZES = sizes('7 3-2-2 2-2-3 3-4')
const NATIONAL_SIZES = [...MOBILE_SIZES, ...AREA_SIZES, ...SOLID_SIZES]
const USUAL_SPACINGS = spacings([
  '11',
  '13',
  '5-3-3',
  ...LOCAL_SIZES,
  ...NATIONAL_SIZES,
  ...NATIONAL_SIZES.flatMap((national) => [`2-${national}`, `4-${national}`]),
])

type Reading = { text: string; groups: readonly DigitGroup[]; first: number; window: DigitWindow }

/** Polish phone numbers in the usual spellings, and foreign ones that start with a plus. */
export function findPhones(text: string, groups: readonly DigitGroup[]): Finding[] {
  const used = new Set<number>()
  const windows: DigitWindow[] = []
  const take = (first: number, window: DigitWindow | undefined) => {
    if (!window) return
    windows.push(window)
    for (let i = 0; i <= window.joints.length; i++) used.add(first + i)
  }
  for (let first = 0; first < groups.length; first++) {
    if (used.has(first)) continue
    const readings = hasPlus(text, groups[first]?.start ?? 0)
      ? windowsOfLength(groups, first, [10, 15])
      : windowsIn(groups, first, USUAL_SPACINGS)
    take(
      first,
      readings.find((window) => isUsualPhone({ text, groups, first, window })),
    )
  }
  for (let first = 0; first < groups.length; first++) {
    // Digits right after other digits have no word such as `tel.` before them.
    if (groups[first]?.joint !== null || used.has(first)) continue
    const readings = windowsOfLength(groups, first, [9, 10])
    const isFree = ({ joints }: DigitWindow) => joints.every((_, i) => !used.has(first + i + 1))
    take(
      first,
      readings.find((window) => isFree(window) && isOddlySpacedPhone(text, window)),
    )
  }
  return windows.map((window) => finding('phone', text, openingOf(text, window), window.end))
}

function isUsualPhone({ text, groups, first, window }: Reading): boolean {
  if (hasPlus(text, window.start)) return isInternational(window)
  const { national, country, shape } = readingOf(window)
  if (country === '0048') return national.length === 9
  const isLocal = LOCAL_SIZES.has(window.sizes) && /^[2-9]/.test(national)
  const isMobile = MOBILE.test(national) && (country !== '' || MOBILE_SIZES.has(shape))
  const isArea =
    AREA.test(national) &&
    (AREA_SIZES.has(window.sizes) || SOLID_SIZES.has(shape) || country !== '')
  if (!isLocal && (national.length !== 9 || (!isMobile && !isArea))) return false
  const before = beforeOf(text, window)
  if (isGluedToText(text, before, window)) return false
  const words = /\p{L}/u.test(before) ? before : ''
  if (SAYS_PHONE_HERE.test(words)) return true
  const isLikely = country !== '' || SAYS_PHONE.test(words)
  if (isLocal || (!isLikely && (/[/=]/.test(before.slice(-1)) || continues(groups, first, window))))
    return false
  if (OTHER_NUMBER.test(words) || UNIT.test(text.slice(window.end, window.end + 16))) return false
  const isEven = AREA_SIZES.has(window.sizes) && new Set(window.joints.slice(1)).size <= 1
  return isMobile || isLikely || isEven
}

/** Nine digits in any spacing, right after a word such as `tel.` */
function isOddlySpacedPhone(text: string, window: DigitWindow): boolean {
  const { national } = readingOf(window)
  const isPossible = national.length === 9 && (MOBILE.test(national) || AREA.test(national))
  if (!isPossible) return false
  const before = beforeOf(text, window)
  return SAYS_PHONE_HERE.test(before) && !isGluedToText(text, before, window)
}

function readingOf(window: DigitWindow): { national: string; country: string; shape: string } {
  const country = /^(?:0048|48)(?=\d{9}$)/.exec(window.digits)?.[0] ?? ''
  const national = window.digits.slice(country.length).replace(/^0(?=\d{9}$)/, '')
  const shape = country === '' ? window.sizes : window.sizes.replace(/^[24]-?/, '')
  return { national, country, shape }
}

function isInternational({ digits, joints }: DigitWindow): boolean {
  if (digits.startsWith('48')) return digits.length === 11
  return /^[1-9]/.test(digits) && joints.length <= 6
}

function hasPlus(text: string, start: number): boolean {
  return /\+ ?\(?$/.test(text.slice(Math.max(0, start - 3), start))
}

function isGluedToText(text: string, before: string, window: DigitWindow): boolean {
  const isGluedLeft = /[\p{L}\d=_#]/u.test(before.slice(-1)) && !/(?:tel|kom|nr)$/i.test(before)
  return isGluedLeft || /^[\p{L}_=]/u.test(text.slice(window.end, window.end + 2))
}

/** A row of numbers in one spacing is a list or a sum, not a phone number. */
function continues(groups: readonly DigitGroup[], first: number, window: DigitWindow): boolean {
  const left = groups[first]?.joint ?? null
  const right = groups[first + window.joints.length + 1]?.joint ?? null
  const inner = window.joints[0]
  return [left, right].some(
    (joint) => joint !== null && (joint === inner || /^[./\-–]$/.test(joint)),
  )
}

/** The plus and the bracket in front belong to the number when the bracket closes inside it. */
function openingOf(text: string, { start, end }: DigitWindow): number {
  const opening = text.slice(start, end).includes(')') ? /(?:\(?\+ ?|\()$/ : /\+ ?$/
  return start - (opening.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0)
}

function beforeOf(text: string, window: DigitWindow): string {
  return text.slice(Math.max(0, window.start - 40), window.start)
}

function sizes(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
