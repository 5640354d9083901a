import { expect, test } from 'vitest'
import { checkPassword } from './password-rules.ts'

const anna = { email: 'anna.nowak@example.pl', name: 'Anna Nowakowska' }

test.each([
  ['krótkie', 'tooShort'],
  ['jedenaście1', 'tooShort'],
  ['ą'.repeat(201), 'tooLong'],
  ['aaaaaaaaaaaa', 'common'],
  ['123456789012', 'common'],
  ['abcdefghijkl', 'common'],
  ['password1234', 'common'],
  ['Hasło12345678', 'common'],
  ['Qwertyuiop123!', 'common'],
  ['zaq1zaq1zaq1', 'common'],
  ['KochamPolska2026', 'common'],
  ['w kielcach mieszkam od lat', 'context'],
  ['Kielce-2026-xyz', 'context'],
  ['moje anna.nowak haslo jest', 'ownData'],
  ['tajna nowakowska siedzi', 'ownData'],
])('“%s” is refused as %s', (password, problem) => {
  expect(checkPassword(password, anna)).toBe(problem)
})

test.each([
  'cztery zwykłe słowa obok',
  'żółta łódka płynie nocą',
  'correct horse battery staple',
  'пароль який важко вгадати',
  '🌳🏙️🚌🚲 jedzie drogą',
  'x7!Kp2#vQ9zL',
  'długie zdanie '.repeat(14),
])('“%s” is accepted', (password) => {
  expect(checkPassword(password, anna)).toBe('ok')
})

test('64 and 200 characters of any kind are accepted, blanks count', () => {
  const letters = 'trawa rosa mgła wiatr chmura słońce kamień potok las ścieżka most '
  expect(checkPassword(letters.slice(0, 64), anna)).toBe('ok')
  expect(checkPassword(letters.repeat(4).slice(0, 200), anna)).toBe('ok')
})
