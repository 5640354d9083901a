import { expect, test } from 'vitest'
import { estates } from '#db/seed/frame/estates.ts'
import { placeName } from './place-name.ts'

test('every place of the list reads in each language as it is written in the list', () => {
  for (const { name } of estates) {
    expect(placeName(name.pl, 'pl')).toBe(name.pl)
    expect(placeName(name.pl, 'en')).toBe(name.en)
    expect(placeName(name.pl, 'uk')).toBe(name.uk)
  }
})

test('no place stays no place', () => {
  expect(placeName(null, 'en')).toBeNull()
})
