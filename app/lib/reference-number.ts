const DEFAULT_PREFIX = 'IK'
const SEPARATOR = '[\\s./\\\\_\\p{Pd}−]'

/** `IK-2026-00042`. Throws on a year or sequence number the register cannot hold. */
export function formatReference(year: number, seq: number, prefix = DEFAULT_PREFIX): string {
  if (!Number.isInteger(year) || year < 2000 || year > 2099)
    throw new RangeError(`Not a register year: ${year}`)
  if (!Number.isInteger(seq) || seq < 1 || seq > 999_999_999)
    throw new RangeError(`Not a sequence number: ${seq}`)
  return `${prefix}-${year}-${String(seq).padStart(5, '0')}`
}

/** The canonical number for what a person typed (`ik 2026 42`, `2026/42`), or null when it is not one. */
export function parseReference(typed: string, prefix = DEFAULT_PREFIX): string | null {
  if (typed.length > 60) return null
  const pattern = new RegExp(
    `^(?:${prefix}${SEPARATOR}{0,3})?(20\\d\\d)${SEPARATOR}{1,3}0{0,12}([1-9]\\d{0,8})$`,
    'iu',
  )
  const match = pattern.exec(typed.normalize('NFKC').trim())
  return match ? formatReference(Number(match[1]), Number(match[2]), prefix) : null
}

/** The number in what a person typed or pasted: the first of several, as a receipt of many prints them. */
export function firstReference(typed: string): string | null {
  const parts = typed.split(/\s+[\p{Pd}−]\s+|[,;\n]/u)
  return parseReference(typed) ?? parseReference(parts[0] ?? '')
}
