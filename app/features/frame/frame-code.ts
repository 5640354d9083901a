import { fold } from '../../lib/polish-text.ts'

const MAX_LENGTH = 60

/**
 * A name as a part of addresses: folded Latin letters and digits. Another row with the same gets
 * a number, so that what was once printed always means the same row.
 */
export function codeFromName(
  name: string,
  taken: ReadonlySet<string>,
  joiner: '-' | '_' = '-',
): string {
  const words = fold(name).match(/[a-z0-9]+/g) ?? []
  const base =
    words
      .join(joiner)
      .slice(0, MAX_LENGTH)
      .replace(/[-_]+$/, '') || 'pozycja'
  let code = base
  for (let number = 2; taken.has(code); number += 1) code = `${base}${joiner}${number}`
  return code
}

/** The number after the last one: `5` after `4`, `2.3` after `2.2`. */
export function nextGoalCode(parentCode: string | null, siblings: readonly string[]): string {
  const last = siblings.map((code) => Number(code.split('.').at(-1))).filter(Number.isSafeInteger)
  const next = Math.max(0, ...last) + 1
  return parentCode ? `${parentCode}.${next}` : String(next)
}

/** `5`, and under it `5.1`. */
export function isGoalCode(code: string, parentCode: string | null): boolean {
  const number = parentCode ? code.slice(parentCode.length + 1) : code
  return (parentCode === null || code.startsWith(`${parentCode}.`)) && /^[1-9]\d{0,2}$/.test(number)
}
