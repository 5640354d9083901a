import { expect, test } from 'vitest'
import { collate } from './polish-order.ts'

test('surnames in the order of the Polish alphabet, then first names', () => {
  const names = [
    'Zofia Żak',
    'Adam Źrebak',
    'Jan Zając',
    'Ewa Ćwik',
    'Ola Cyran',
    'Łukasz Łoś',
    'Iga Lis',
    'Anna Nowak-Śliwa',
    'Bea Nowak',
    null,
    'Adam Nowak',
    'Śnieżka',
  ]
  expect(names.toSorted(collate)).toEqual([
    'Ola Cyran',
    'Ewa Ćwik',
    'Iga Lis',
    'Łukasz Łoś',
    'Adam Nowak',
    'Bea Nowak',
    'Anna Nowak-Śliwa',
    'Śnieżka',
    'Jan Zając',
    'Adam Źrebak',
    'Zofia Żak',
    null,
  ])
})
