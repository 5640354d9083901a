import { expect, test } from 'vitest'
import type { Block } from '../documents/block.ts'
import { findPlaces } from './find-places.ts'
import { neighboursOf } from './neighbours.ts'

const TEXTS = [
  'Chcemy oddychać czystym powietrzem przez cały rok.',
  'Na każdym przystanku podamy rzeczywisty czas przyjazdu.',
  'Posadzimy drzewa przy ulicach w centrum.',
  'Wymienimy stare piece na węgiel.',
  'Biblioteki będą otwarte dłużej.',
]
const BLOCKS = TEXTS.map((text, index): Block => {
  const own = { id: index + 1, key: `b${index + 1}`, position: index + 1, number: `1.${index + 1}` }
  return { ...own, kind: 'paragraph', level: 0, text, spans: null, fileHash: null }
})
const ids = (blocks: readonly Block[]) => blocks.map((block) => block.id)

test('a place is found by its number, by words in any form, without Polish letters too', () => {
  expect(ids(findPlaces(BLOCKS, '1.4', null))[0]).toBe(4)
  expect(ids(findPlaces(BLOCKS, 'przystanki', null))[0]).toBe(2)
  expect(ids(findPlaces(BLOCKS, 'wegiel', null))[0]).toBe(4)
})

test('without a search, the closest words come first', () => {
  expect(ids(findPlaces(BLOCKS, '', 'Posadzimy więcej drzew w centrum.'))[0]).toBe(3)
})

test('what is left of the old neighbourhood', () => {
  const now = BLOCKS.filter((block) => block.id !== 3 && block.id !== 2)
  expect(ids(neighboursOf(3, BLOCKS, now))).toEqual([1, 4, 5])
  expect(neighboursOf(null, BLOCKS, now)).toEqual([])
})
