import { expect, test } from 'vitest'
import { hintRoutes, type Route } from './route-hints.ts'

test.each<[Route, string]>([
  ['petition', 'Niniejsze pismo składam w trybie ustawy o petycjach.'],
  ['petition', 'Na podstawie art. 2 ust. 1 ustawy o petycjach wnoszę o zmianę uchwały.'],
  ['petition', 'na podstawie ustawy z dnia 11 lipca 2014 r. o petycjach'],
  ['petition', 'Składamy petycję w sprawie nocnej komunikacji'],
  ['petition', 'Petycja w sprawie ochrony zieleni\nProsimy o…'],
  ['petition', 'Przedmiotem petycji jest zmiana planu'],
  ['kpa_motion', 'Na podstawie art. 241 k.p.a. wnoszę o usprawnienie pracy wydziału'],
  ['kpa_motion', 'art. 241 Kodeksu postępowania administracyjnego'],
  ['kpa_motion', 'Wniosek w trybie kpa o zapobieganie nadużyciom'],
  ['kpa_complaint', 'Składam skargę na bezczynność urzędu'],
  ['kpa_complaint', 'Na podstawie art. 227 kpa'],
  ['kpa_complaint', 'Skarga na działanie Straży Miejskiej'],
  ['kpa_complaint', 'chciałabym złożyć skargę na kierowcę autobusu'],
  ['fault', 'Na Warszawskiej jest dziura w jezdni'],
  ['fault', 'Zgłaszam ogromną wyrwę w chodniku przy szkole'],
  ['fault', 'Dziura w jezdni przy przystanku'],
  ['fault', 'Od tygodnia nie świeci latarnia przed blokiem'],
  ['fault', 'Latarnie przy alejce nie świecą'],
  ['fault', 'Przewrócony znak na rondzie'],
  ['fault', 'zapchana studzienka, woda stoi'],
  ['fault', 'Zgłaszam awarię sygnalizacji'],
  ['public_information', 'Wniosek o udostępnienie informacji publicznej'],
  ['public_information', 'proszę o informację publiczną dotyczącą umów'],
  ['public_information', 'w trybie dostępu do informacji publicznej'],
  ['public_information', 'na podstawie art. 10 ust. 1 u.d.i.p.'],
])('%s: %s', (route, text) => {
  expect(hintRoutes(text).map((hint) => hint.route)).toEqual([route])
})

test.each([
  'Proponuję zebrać podpisy mieszkańców pod pomysłem na park.',
  'Petycje mieszkańców były już w tej sprawie składane, bez skutku.',
  'Mieszkańcy skarżą się na hałas.',
  'Skarga to nie to, o co mi chodzi, chcę zaproponować rozwiązanie.',
  'Wnioskuję o nowe latarnie przy alejce.',
  'Remont drogi: dziury w jezdni powinny być naprawiane w 48 godzin.',
  'Oświetlenie energooszczędne, które świeci tylko, gdy ktoś idzie.',
  'Miasto powinno samo publikować informacje i rejestr umów.',
  'Przejście powinno działać tak, by nie świeciło w okna.',
  'art. 6 ustawy o zasadach prowadzenia polityki rozwoju',
])('no hint: %s', (text) => {
  expect(hintRoutes(text)).toEqual([])
})

test('a hint quotes the words of the author once, and a text may have several', () => {
  expect(
    hintRoutes('Składam skargę na wydział. Składam skargę na wydział. Dziura w jezdni.'),
  ).toEqual([{ route: 'kpa_complaint', words: ['Składam skargę'] }])
  expect(
    hintRoutes('Składam skargę, bo w parku nie świeci żadna latarnia.').map((hint) => hint.route),
  ).toEqual(['kpa_complaint', 'fault'])
})

test.each([
  '\n',
  ' ',
  'a',
  'nie świeci ',
  'zgłaszam ',
  'art. 241 ',
  'na podstawie art. 1 ',
  'jest aaaaaaaaaaa ',
])('50 KB of %j are read in under 50 ms', (unit) => {
  const attack = unit.repeat(50_000 / unit.length)
  const times = Array.from({ length: 8 }, () => {
    const start = process.threadCpuUsage()
    hintRoutes(attack)
    return process.threadCpuUsage(start).user / 1000
  })
  expect(Math.min(...times)).toBeLessThan(50)
})
