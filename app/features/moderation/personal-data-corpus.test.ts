import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { findPersonalData } from './personal-data.ts'
import { hintRoutes } from './route-hints.ts'

/** Published proposals of other cities, beside the repository; their titles and texts name no private persons. */
const DATA = new URL('../../../../shared/data/', import.meta.url)
const LODZ = new URL('lodz_bo_2026/dev/submissions.jsonl', DATA)
const PABULIB = new URL('pabulib_pl/dev/projects.csv', DATA)

test('published proposals of Łódź are hardly ever flagged', ({ skip }) => {
  if (!existsSync(LODZ)) skip('the proposals of Łódź are not here')
  expect(shareFlagged(readLodz(), flagsOf)).toBeLessThan(0.005)
})

test('22,000 titles from Polish participatory budgets are hardly ever flagged', ({ skip }) => {
  if (!existsSync(PABULIB)) skip('the titles are not here')
  const rows: { name: string }[] = parse(readFileSync(PABULIB), { columns: true })
  expect(
    shareFlagged(
      rows.map(({ name }) => name),
      flagsOf,
    ),
  ).toBeLessThan(0.005)
})

test('published proposals of Łódź are hardly ever sent another way', ({ skip }) => {
  if (!existsSync(LODZ)) skip('the proposals of Łódź are not here')
  const hints = (text: string) =>
    hintRoutes(text).map(({ route, words }) => `${route}: ${words.join(', ')}`)
  expect(shareFlagged(readLodz(), hints)).toBeLessThan(0.03)
})

function readLodz(): string[] {
  const lines = readFileSync(LODZ, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const row: { title: string; text: string } = JSON.parse(line)
    return `${row.title}\n${row.text}`
  })
}

function flagsOf(text: string): string[] {
  return findPersonalData(text).map((found) => `${found.kind}: ${found.text}`)
}

/** Prints every flag, so that a person can judge it. */
function shareFlagged(texts: readonly string[], flags: (text: string) => string[]): number {
  const flagged = texts.map(flags).filter((found) => found.length > 0)
  process.stdout.write(
    `${flagged.length} of ${texts.length}\n${flagged
      .flat()
      .map((flag) => `  ${flag}\n`)
      .join('')}`,
  )
  return flagged.length / texts.length
}
