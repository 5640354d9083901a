import { expect, test } from 'vitest'
import { measureWeight } from '../bench/weight/measure-weight.ts'

const FIRST_KB = 60
const NEXT_KB = 15
const SCRIPT_KB = 110
/** Heavier than that today: tables and drawings of the strategy, the report; see the README. */
const HEAVY = /^\/(strategia|wskazniki|konsultacje\/[^/]+\/sprawozdanie)/
const HEAVY_FIRST_KB = 67
const HEAVY_NEXT_KB = 16
/** The sheet of the desk is one for all of them, and staff come every day. */
const DESK_FIRST_KB = 80

test('every screen is as light as it was promised', async () => {
  const all = await measureWeight()
  // Shows every component of the product, to those who build it.
  const weights = all.filter(({ page }) => !page.startsWith('/demo/komponenty'))
  const reading = weights.filter(({ scriptKb }) => scriptKb === 0)
  const isPublic = ({ page }: { page: string }) => !page.startsWith('/panel')
  const light = reading.filter((one) => isPublic(one) && !HEAVY.test(one.page))
  const heavy = reading.filter((one) => isPublic(one) && HEAVY.test(one.page))
  const desks = reading.filter((one) => !isPublic(one))
  const over = (list: typeof all, key: 'firstKb' | 'nextKb' | 'scriptKb', kb: number) =>
    list.filter((one) => one[key] > kb).map((one) => `${one.page}: ${one[key]} kB`)
  for (const key of ['firstKb', 'nextKb', 'scriptKb'] as const) {
    const [most] = weights.toSorted((a, b) => b[key] - a[key])
    process.stderr.write(`largest ${key}: ${most?.[key]} (${most?.page})\n`)
  }
  expect(over(light, 'firstKb', FIRST_KB)).toEqual([])
  expect(over(light, 'nextKb', NEXT_KB)).toEqual([])
  expect(over(heavy, 'firstKb', HEAVY_FIRST_KB)).toEqual([])
  expect(over(heavy, 'nextKb', HEAVY_NEXT_KB)).toEqual([])
  expect(over(desks, 'firstKb', DESK_FIRST_KB)).toEqual([])
  expect(over(weights, 'scriptKb', SCRIPT_KB)).toEqual([])
})
