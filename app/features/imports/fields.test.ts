import { expect, test } from 'vitest'
import { guessMapping, readMapping } from './fields.ts'

test('columns are known by their Polish and English names, however written', () => {
  expect(guessMapping(['Lp.', 'TYTUŁ', 'Treść', 'Data wpływu', 'Osiedle', 'inne'])).toEqual({
    id: 0,
    title: 1,
    text: 2,
    received: 3,
    estate: 4,
  })
  expect(
    guessMapping(['external_id', 'title', 'description', 'received', 'channel', 'neighbourhood']),
  ).toEqual({ id: 0, title: 1, text: 2, received: 3, channel: 4, estate: 5 })
  expect(guessMapping(['id', 'external_id', 'text'])).toEqual({ id: 1, text: 2 })
  expect(guessMapping(['a', 'b'])).toEqual({})
})

test('a person corrects the guess by name', () => {
  const columns = ['Nazwa', 'Opis', 'Osiedle']
  const guessed = guessMapping(columns)
  expect(readMapping('text=Nazwa, title=Opis,estate=', columns, guessed)).toEqual({
    ok: true,
    value: { title: 1, text: 0 },
  })
  expect(readMapping('text=Brak', columns, guessed)).toEqual({
    ok: false,
    refusal: { column: 'Brak' },
  })
  expect(readMapping('tekst=Opis', columns, guessed)).toEqual({
    ok: false,
    refusal: { field: 'tekst' },
  })
})
