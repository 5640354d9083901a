import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { iconNames } from './icons.ts'

const sprite = readFileSync(new URL('./icons.svg', import.meta.url), 'utf8')

test('the sprite holds exactly the icons in the list', () => {
  const drawn = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1])
  expect(drawn).toEqual([...iconNames])
})

test('no icon is listed twice and the list stays sorted', () => {
  expect([...iconNames]).toEqual([...new Set(iconNames)].sort())
})

test('every symbol has a drawing and paints with the colour of the text', () => {
  const symbols = sprite.match(/<symbol[\s\S]*?<\/symbol>/g) ?? []
  for (const symbol of symbols) expect(symbol).toMatch(/<(path|circle|rect|line|polyline|ellipse) /)
  expect(sprite.replaceAll('fill="currentColor"', '')).not.toMatch(/\b(fill|stroke)="/)
})
