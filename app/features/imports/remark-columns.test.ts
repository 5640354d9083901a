import { expect, test } from 'vitest'
import { guessMapping } from './fields.ts'
import { namesAnOrganisation } from './organisation-name.ts'

const named = (columns: string[]) =>
  Object.fromEntries(
    Object.entries(guessMapping(columns, 'remark')).map(([field, at]) => [field, columns[at]]),
  )

test('the usual form is known by its headers', () => {
  expect(
    named([
      'Lp.',
      'Część dokumentu (rozdział/punkt/strona)',
      'Dotychczasowy zapis',
      'Proponowany zmieniony zapis',
      'Uzasadnienie uwagi',
      'Imię i nazwisko / nazwa podmiotu',
    ]),
  ).toEqual({
    id: 'Lp.',
    part: 'Część dokumentu (rozdział/punkt/strona)',
    current: 'Dotychczasowy zapis',
    proposal: 'Proponowany zmieniony zapis',
    justification: 'Uzasadnienie uwagi',
    author: 'Imię i nazwisko / nazwa podmiotu',
  })
})

test('and in the variants of other offices', () => {
  expect(
    named([
      'Numer uwagi',
      'DATA WPŁYWU UWAGI',
      'Data pisma',
      'Zgłaszający uwagę',
      'Rozdział/podrozdział, strona',
      'Zapis w projekcie, którego dotyczy uwaga',
      'Treść uwagi',
      'Propozycja nowego brzmienia',
      'Uzasadnienie',
      'Forma zgłoszenia',
    ]),
  ).toEqual({
    id: 'Numer uwagi',
    received: 'DATA WPŁYWU UWAGI',
    written: 'Data pisma',
    author: 'Zgłaszający uwagę',
    part: 'Rozdział/podrozdział, strona',
    current: 'Zapis w projekcie, którego dotyczy uwaga',
    text: 'Treść uwagi',
    proposal: 'Propozycja nowego brzmienia',
    justification: 'Uzasadnienie',
    channel: 'Forma zgłoszenia',
  })
  expect(named(['nr', 'locality', 'date_letter', 'date_received', 'remark'])).toEqual({
    id: 'nr',
    written: 'date_letter',
    received: 'date_received',
    text: 'remark',
  })
  expect(named(['Obecna treść', 'Uwaga', 'Organizacja', 'Data', 'Punkt dokumentu'])).toEqual({
    current: 'Obecna treść',
    text: 'Uwaga',
    organisation: 'Organizacja',
    received: 'Data',
    part: 'Punkt dokumentu',
  })
  expect(named(['a', 'b'])).toEqual({})
})

test('what is not plainly an organisation counts as a person', () => {
  for (const name of [
    'Stowarzyszenie Zielone Kielce',
    'Rada Osiedla Barwinek',
    'Politechnika Świętokrzyska',
    'Osiedlowy Klub Sportowy „Start”',
    'MPK Kielce Sp. z o.o.',
    'Kieleckie Kopalnie S.A.',
    'Fundacja Anna',
    'Polski Związek Niewidomych',
  ]) {
    expect(namesAnOrganisation(name), name).toBe(true)
  }
  for (const name of [
    'Jan Kowalski',
    'Maria Rada',
    'Anna Bank-Szkoła',
    'Jan Kowalski Usługi Budowlane',
    'J. Nowak',
    'mieszkanka',
    '',
  ]) {
    expect(namesAnOrganisation(name), name).toBe(false)
  }
})
