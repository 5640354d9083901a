import { firstLink, screen, type Screen } from './screen.ts'

const SENSORS = '/przedsiewziecia/dane-o-powietrzu-tam-gdzie-sie-czeka-przyklad'
const POSTULATE = /^\/postulaty\/IK-/
const REMARK = /^\/uwagi\/IK-/
const AREA = 'cyfrowe-kielce'
const TERM = /^\/panel\/slowniki\/\d+\/\d+/

const toTrace = (path: string) => path.replace(/^.(postulaty|uwagi)/, '/slad')

/** The way from voices to the strategy as everybody sees it. */
export const strategyScreens: Screen[] = [
  screen('szukaj'),
  screen('szukaj', { at: '/szukaj?q=ławka' }),
  screen('szukaj', { at: '/szukaj?q=takiegoslowaniema' }),
  screen('szukaj', { at: '/szukaj?q=i+oraz+na' }),
  screen('dokumenty', { at: '/dokumenty?q=powietrze' }),
  screen('warsztaty', { at: '/warsztaty?q=transport' }),
  screen('strategia', { at: '/strategia?widok=osiedla&autor=mieszkancy' }),
  screen('strategia', { at: '/strategia?widok=czas' }),
  screen('strategia', { at: '/strategia?od=2026-13', status: 422 }),
  screen('dojrzalosc'),
  screen('dojrzalosc/:slug', { at: '/dojrzalosc/miasto' }),
  screen('dojrzalosc/:slug', { at: `/dojrzalosc/${AREA}` }),
  screen('wskazniki'),
  screen('wskazniki/:slug', { at: '/wskazniki/iso-2014-16-3' }),
  screen('wskazniki/:slug', { at: '/wskazniki/iso-2014-5-2' }),
  screen('przedsiewziecia'),
  screen('przedsiewziecia/:slug', { at: SENSORS }),
  // To the end, and one that waits for an answer.
  screen('slad/:reference', firstLink(SENSORS, REMARK, toTrace)),
  screen('slad/:reference', firstLink('/postulaty?stan=czeka', POSTULATE, toTrace)),
]

/** The same as the strategy team works with it. */
export const leadingScreens: Screen[] = [
  screen('panel/sala'),
  screen('panel/sala/badania'),
  screen('panel/sala/badania/:id', { at: '/panel/sala/badania/nowe' }),
  screen('panel/sala/badania/:id', { at: '/panel/sala/badania/1' }),
  screen('panel/dojrzalosc'),
  screen('panel/dojrzalosc/nowa'),
  screen('panel/dojrzalosc/oceny/:id', firstLink('/panel/dojrzalosc', /\/oceny\/\d+$/)),
  screen('panel/dojrzalosc/:slug', { at: `/panel/dojrzalosc/${AREA}` }),
  screen('panel/wskazniki'),
  screen('panel/wskazniki/nowy'),
  screen('panel/wskazniki/import'),
  screen('panel/wskazniki/:id', firstLink('/panel/wskazniki', /^\/panel\/wskazniki\/\d+$/)),
  screen('panel/przedsiewziecia'),
  screen('panel/przedsiewziecia/nowe'),
  screen('panel/przedsiewziecia/:id', { at: '/panel/przedsiewziecia/2' }),
]

/** Whoever keeps the vocabularies and watches how they are used. */
export const codingScreens: Screen[] = [
  screen('panel/slowniki'),
  screen('panel/slowniki/:vocabulary', firstLink('/panel/slowniki', /^\/panel\/slowniki\/\d+$/)),
  screen('panel/slowniki/:vocabulary/:term', firstLink('/panel/slowniki/1', TERM)),
  screen('panel/slowniki/do-sprawdzenia', { scripted: true }),
  screen('panel/kodowanie'),
  screen('panel/kodowanie/nowe'),
  screen('panel/kodowanie/:id', { at: '/panel/kodowanie/1' }),
  screen('panel/oznaczenia'),
  screen('panel/podpowiedzi'),
]

/** The round that a moderator codes, blind. */
export const secondCoderScreens: Screen[] = [
  screen('panel/kodowanie/:id/koduj', { at: '/panel/kodowanie/2/koduj' }),
]
