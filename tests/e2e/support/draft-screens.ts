import { firstLink, screen, type Screen } from './screen.ts'

const DRAFT = '/dokumenty/ramowe-cele-strategiczne-projekt-przyklad'
const PLAN = '/konsultacje/generalny-plan-dzialan-przyklad'
const BLOCK = /^\/dokumenty\/[^/]+\/\d+\/uwagi\/[^/?]+$/
const REMARK = /^\/uwagi\/IK-/
const DOCUMENT = /^\/panel\/dokumenty\/\d+$/
const CONSULTATION = /^\/panel\/konsultacje\/\d+$/

/** The consultation and its documents as everybody sees them. */
export const draftScreens: Screen[] = [
  screen('konsultacje'),
  screen('konsultacje/:slug', { at: '/konsultacje/ramowe-cele-strategiczne-przyklad' }),
  screen('konsultacje/:slug', { at: '/konsultacje/przeglad-diagnozy-miasta-przyklad' }),
  screen('konsultacje/:slug', { at: PLAN }),
  screen('konsultacje/:slug/sprawozdanie', { at: `${PLAN}/sprawozdanie` }),
  screen('dokumenty'),
  screen('dokumenty', { at: '/dokumenty?rodzaj=diagnoza' }),
  screen('dokumenty/:slug', { at: DRAFT }),
  screen('dokumenty/:slug/:number', { at: `${DRAFT}/1` }),
  screen('dokumenty/:slug/:number/zmiany', { at: `${DRAFT}/2/zmiany` }),
  screen('dokumenty/:slug/:number/uwagi/:key', { ...firstLink(DRAFT, BLOCK), scripted: true }),
  screen('uwagi/:reference', firstLink('/postulaty?rodzaj=uwagi&stan=zmieniono-dokument', REMARK)),
  screen('uwagi/:reference', firstLink('/postulaty?rodzaj=uwagi&stan=czeka', REMARK)),
  screen('moje-uwagi'),
  screen('moje-uwagi/wznow/:token', { at: '/moje-uwagi/wznow/wygasly', status: 404 }),
]

const ofDocument = (more: string) =>
  firstLink('/panel/dokumenty', DOCUMENT, (path) => `${path}${more}`)
const ofConsultation = (more: string) =>
  firstLink('/panel/konsultacje', CONSULTATION, (path) => `${path}${more}`)

/** The same as the strategy team works with them. */
export const draftingScreens: Screen[] = [
  screen('panel/dokumenty'),
  screen('panel/dokumenty/nowy'),
  screen('panel/dokumenty/:id', ofDocument('')),
  screen('panel/dokumenty/:id/wczytaj', ofDocument('/wczytaj')),
  screen('panel/dokumenty/:id/uwagi', ofDocument('/uwagi')),
  screen('panel/dokumenty/:id/wersje/:number', ofDocument('/wersje/1')),
  // Of a draft; the browser test of a draft looks at that.
  screen('panel/dokumenty/:id/wersje/:number/dopasowanie', {
    ...ofDocument('/wersje/1/dopasowanie'),
    status: 404,
  }),
  screen('panel/konsultacje'),
  screen('panel/konsultacje/nowe'),
  screen('panel/konsultacje/:id', ofConsultation('')),
  screen('panel/konsultacje/:id/stanowiska', {
    at: '/panel/konsultacje/2/stanowiska',
    scripted: true,
  }),
  screen('panel/konsultacje/:id/podobne', { at: '/panel/konsultacje/2/podobne' }),
  screen('panel/konsultacje/:id/sprawozdania', { at: '/panel/konsultacje/1/sprawozdania' }),
  screen('panel/konsultacje/:id/sprawozdania/:number', {
    at: '/panel/konsultacje/1/sprawozdania/1',
  }),
  screen('panel/stanowiska/szablony'),
  screen('panel/pismo'),
  screen('panel/pismo/:id', { at: '/panel/pismo/99999', status: 404 }),
  screen('panel/pismo/:id/odcinek', { at: '/panel/pismo/99999/odcinek', status: 404 }),
  screen('panel/formularz-uwag'),
]
