import type { Page } from '@playwright/test'
import type { PersonKey } from '#db/seed/demo/types.ts'
import { SECTIONS } from '#app/features/frame/sections.ts'
import { draftingScreens, draftScreens } from './draft-screens.ts'
import { firstLink, screen, type Screen } from './screen.ts'
import {
  codingScreens,
  leadingScreens,
  secondCoderScreens,
  strategyScreens,
} from './strategy-screens.ts'
import { organisingScreens, workshopScreens } from './workshop-screens.ts'

const POSTULATE = /^\/postulaty\/IK-/
const CASE = /^\/panel\/rejestr\/IK-/

/** The public page of a postulate that is public no more: found in the register by staff. */
const publicPage = (path: string) => path.replace('/panel/rejestr', '/postulaty')

const forVisitors: Screen[] = [
  screen('', { at: '/' }),
  screen('postulaty'),
  screen('postulaty', { at: '/postulaty?q=lawki&obszar=spoleczenstwo&stan=uwzgledniono' }),
  screen('postulaty', { at: '/postulaty?q=takiegoslowaniema' }),
  screen('postulaty/nowy', { scripted: true }),
  screen('postulaty/:reference', firstLink('/postulaty?sort=czekaja', POSTULATE)),
  screen('postulaty/:reference', firstLink('/postulaty?stan=zmieniono-dokument', POSTULATE)),
  screen('sprawa'),
  screen('sprawa/:reference', {
    ...firstLink('/postulaty', POSTULATE, (path) => path.replace('/postulaty', '/sprawa')),
    status: 403,
  }),
  screen('obszary'),
  screen('obszary/:slug', firstLink('/obszary', /^\/obszary\/[^/]+$/)),
  screen('cele'),
  screen('cele/:set/:code', { at: '/cele/kielce-2030/1' }),
  screen('cele/:set/:code', { at: '/cele/kielce-2030/1.2' }),
  screen('strategia'),
  screen('zasady'),
  screen('prywatnosc'),
  screen('deklaracja-dostepnosci'),
  screen('obietnica'),
  screen('konto/logowanie'),
  screen('konto/rejestracja'),
  screen('konto/haslo'),
  screen('konto/poczta', { at: '/konto/poczta?co=rejestracja' }),
  ...['potwierdz', 'link', 'haslo', 'administracja'].map((kind) =>
    screen(`konto/${kind}/:token`, { at: `/konto/${kind}/wygasly`, status: 410 }),
  ),
  screen('demo/poczta'),
  screen('demo/poczta', firstLink('/demo/poczta', /^\/demo\/poczta\?nr=/)),
  ...['components', 'home', 'postulate', 'triage', 'decisions'].map((part) =>
    screen('demo/komponenty', { at: `/demo/komponenty?czesc=${part}` }),
  ),
  screen('*', { at: '/nie-ma-takiej-strony', status: 404 }),
]

const queue = (tab: string) =>
  screen('panel/moderacja', { at: `/panel/moderacja?r=${tab}`, scripted: true })
const answers = (stage: string) =>
  screen('panel/stanowiska', { at: `/panel/stanowiska?stanowisko=${stage}` })
const position = (stage: string) =>
  screen(
    'panel/stanowiska/:id',
    firstLink(`/panel/stanowiska?stanowisko=${stage}`, /^\/panel\/stanowiska\/\d+$/),
  )
const registered = (visibility: string) =>
  screen('panel/rejestr/:reference', {
    ...firstLink(`/panel/rejestr?widocznosc=${visibility}`, CASE),
    scripted: true,
  })
const gone = (visibility: string, status: number) =>
  screen('postulaty/:reference', {
    ...firstLink(`/panel/rejestr?widocznosc=${visibility}`, CASE, publicPage),
    status,
  })
const moderated = (visibility: string) =>
  screen('panel/moderacja/:reference', {
    ...firstLink(`/panel/rejestr?widocznosc=${visibility}`, CASE, (path) =>
      path.replace('/panel/rejestr', '/panel/moderacja'),
    ),
    scripted: true,
  })

/** Every screen, under the person who works with it; `null` is a visitor. */
export const SCREENS: readonly { name: string; person: PersonKey | null; screens: Screen[] }[] = [
  { name: 'a visitor', person: null, screens: forVisitors },
  { name: 'a visitor of a consultation', person: null, screens: draftScreens },
  { name: 'a visitor of a workshop', person: null, screens: workshopScreens },
  { name: 'a visitor of the strategy', person: null, screens: strategyScreens },
  { name: 'an organiser of a workshop', person: 'organizatorka', screens: organisingScreens },
  { name: 'a strategist with a draft', person: 'stratezka', screens: draftingScreens },
  { name: 'a strategist in the room', person: 'stratezka', screens: leadingScreens },
  { name: 'a strategist with the vocabularies', person: 'stratezka', screens: codingScreens },
  {
    name: 'a resident',
    person: 'mieszkanka',
    screens: [
      screen('', { at: '/' }),
      screen('moje'),
      screen('sprawa/:reference', firstLink('/moje', /^\/sprawa\/IK-/)),
      screen('postulaty/nowy', { scripted: true }),
      screen('postulaty/:reference', firstLink('/postulaty', POSTULATE)),
      screen('konto'),
      screen('konto/dane'),
      screen('panel', { status: 403 }),
    ],
  },
  {
    name: 'an organiser',
    person: 'organizatorka',
    screens: [
      screen('panel'),
      screen('panel/wprowadz'),
      screen('panel/rejestr', { status: 403 }),
      screen('panel/wprowadz/:reference/odcinek', {
        at: '/panel/wprowadz/IK-2026-99999/odcinek',
        status: 404,
      }),
    ],
  },
  {
    name: 'a moderator',
    person: 'moderator',
    screens: [
      screen('panel'),
      ...['nowe', 'poprawione', 'pytania', 'moje'].map(queue),
      ...['czeka', 'publiczne', 'zwrocone', 'ukryte', 'wycofane', 'polaczone'].map(moderated),
      screen('panel/rejestr'),
      screen('panel/rejestr', { at: '/panel/rejestr?q=lawki&stan=czeka&zaznacz=wszystkie' }),
      ...['czeka', 'publiczne', 'inna-droga', 'polaczone'].map(registered),
      gone('ukryte', 404),
      gone('polaczone', 200),
      ...secondCoderScreens,
    ],
  },
  {
    name: 'a unit officer',
    person: 'urzedniczka',
    screens: [
      screen('panel'),
      screen('panel/rejestr'),
      registered('publiczne'),
      ...['bez-stanowiska', 'szkic', 'do-akceptacji', 'opublikowane'].map(answers),
      screen('panel/stanowiska/nowe'),
      screen('panel/stanowiska/nowe', {
        ...firstLink('/panel/stanowiska?stanowisko=bez-stanowiska', /\/nowe\?dla=/),
      }),
      position('do-akceptacji'),
      position('opublikowane'),
    ],
  },
  {
    name: 'a strategist',
    person: 'stratezka',
    screens: [
      screen('panel'),
      screen('panel/rejestr'),
      registered('publiczne'),
      answers('do-akceptacji'),
      position('do-akceptacji'),
      position('opublikowane'),
      screen('panel/wprowadz'),
      screen('panel/import'),
    ],
  },
  {
    name: 'an administrator',
    person: 'administrator',
    screens: [
      screen('panel'),
      screen('panel/osoby'),
      screen('panel/dane-osobowe'),
      screen('panel/osoby/:id', firstLink('/panel/osoby', /^\/panel\/osoby\/[^/?]+$/)),
      screen('panel/dziennik'),
      screen('panel/rama'),
      ...SECTIONS.map(({ slug }) => screen('panel/rama/:section', { at: `/panel/rama/${slug}` })),
    ],
  },
  {
    name: 'an administrator who edits the frame',
    person: 'administrator',
    screens: SECTIONS.map(({ slug }) =>
      screen(
        'panel/rama/:section/:id',
        firstLink(`/panel/rama/${slug}`, new RegExp(`^/panel/rama/${slug}/[^/?]+$`)),
      ),
    ),
  },
]

/** The address of a screen; asks the page for the link where only the product knows it. */
export async function addressOf(page: Page, { at }: Screen): Promise<string> {
  if (typeof at === 'string') return at
  // As this person gets it, but nobody looks at this page here: it need not be drawn.
  const html = await (await page.request.get(at.on)).text()
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
  const paths = [...main.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href)
  const path = paths.map((href) => href.replaceAll('&amp;', '&')).find((each) => at.link.test(each))
  if (!path) throw new Error(`no link like ${at.link} on ${at.on}`)
  return at.turn?.(path) ?? path
}
