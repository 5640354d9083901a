import { ok, refuse, type Result } from '../../lib/result.ts'

export type NumberProblem = 'empty' | 'hasUnit' | 'notANumber' | 'tooLarge' | 'twoMarks'

const MOST = 1e12
const SPACES = /[\s\u00A0\u202F\u2007']/g

/**
 * `18,9`, `18.9`, `1 234,5`, `−3`. One comma or point is the decimal mark. A unit behind the number is not
 * guessed away: 12,5 % may be 0,125 somewhere else, so people take it off themselves.
 */
export function readNumber(typed: string): Result<number, NumberProblem> {
  const text = typed.trim().replace(/^[−–]/, '-')
  if (text === '') return refuse('empty')
  if (/^[+-]?\d[\d\s\u00A0\u202F\u2007'.,]*[^\d\s.,'].*$/.test(text)) return refuse('hasUnit')
  const bare = text.replace(SPACES, '')
  // Blanks part thousands and nothing else: „2024 18,9” are two numbers.
  if (
    /\d[\s\u00A0\u202F\u2007']/.test(text) &&
    !/^[+-]?\d{1,3}([\s\u00A0\u202F\u2007']\d{3})+([.,]\d*)?$/.test(text)
  ) {
    return refuse('notANumber')
  }
  if ((bare.match(/[.,]/g)?.length ?? 0) > 1) return refuse('twoMarks')
  if (!/^[+-]?\d+([.,]\d+)?$/.test(bare)) return refuse('notANumber')
  const value = Number(bare.replace(',', '.'))
  if (!Number.isFinite(value)) return refuse('notANumber')
  return Math.abs(value) > MOST ? refuse('tooLarge') : ok(Object.is(value, -0) ? 0 : value)
}
