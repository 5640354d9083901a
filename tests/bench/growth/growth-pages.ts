import { writeCursor } from '#app/features/register/cursor.ts'
import { writePlace } from '#app/features/staff-register/staff-place.ts'
import type { Database } from '#db/open.server.ts'

export type GrowthPage = {
  name: string
  path: string
  isStaff: boolean
  /** Whether the figure may not grow by more than half from 10,000 to 1,000,000. */
  group: 'list' | 'filter' | 'search' | 'map' | 'page' | 'desk' | 'file'
}

/** The pages whose cost may not grow with the register: each list, filter, sort and count. */
export async function growthPages(db: Database): Promise<GrowthPage[]> {
  const middle = await middleOf(db)
  const list = (query: Record<string, string>) => `/postulaty?${new URLSearchParams(query)}`
  const staff = (path: string, query: Record<string, string> = {}) =>
    `/panel/${path}?${new URLSearchParams(query)}`
  const area = 'infrastruktura-i-transport'
  const { vocabulary, goal, theme, estate, unit, word, rare } = await namesIn(db)
  const open = (group: GrowthPage['group'], name: string, path: string): GrowthPage => ({
    name,
    path,
    isStaff: false,
    group,
  })
  const desk = (name: string, path: string): GrowthPage => ({
    name,
    path,
    isStaff: true,
    group: 'desk',
  })
  return [
    open('list', 'list, first page', '/postulaty'),
    open('list', 'list, deep page', list({ po: writeCursor([middle.received_at, middle.id]) })),
    open('list', 'list, by answer', list({ sort: 'odpowiedz' })),
    open('list', 'list, by support', list({ sort: 'poparcie' })),
    open('list', 'list, waiting first', list({ sort: 'czekaja' })),
    open('list', 'list, all kinds', list({ rodzaj: 'wszystko' })),
    open('filter', 'area', list({ obszar: area })),
    open('filter', 'goal', list({ cel: goal })),
    open('filter', 'theme', list({ temat: theme })),
    open('filter', 'estate', list({ osiedle: estate })),
    open('filter', 'channel', list({ kanal: 'papier' })),
    open('filter', 'state: waiting', list({ stan: 'czeka' })),
    open('filter', 'state: late', list({ stan: 'po-terminie' })),
    open('filter', 'state: rejected', list({ stan: 'nie-uwzgledniono' })),
    open('filter', 'remarks', list({ rodzaj: 'uwagi' })),
    open('filter', 'remarks on one draft', list({ rodzaj: 'uwagi', dokument: 'projekt-2' })),
    open('filter', 'months', list({ od: '2025-01', do: '2025-06' })),
    open('filter', 'area, by support', list({ obszar: area, sort: 'poparcie' })),
    open('filter', 'area and state', list({ obszar: area, stan: 'jest-odpowiedz' })),
    open('filter', 'goal and estate', list({ cel: goal, osiedle: estate })),
    open('filter', 'area, theme, channel', list({ obszar: area, temat: theme, kanal: 'papier' })),
    open('search', 'one common word', list({ q: word })),
    open('search', 'two common words', list({ q: `${word} park` })),
    open('search', 'common and rare', list({ q: `${word} ${rare}` })),
    open('search', 'one rare word', list({ q: rare })),
    open('search', 'word and area', list({ q: word, obszar: area })),
    open('search', 'word, newest first', list({ q: word, sort: 'najnowsze' })),
    open('search', 'search of everything', `/szukaj?q=${encodeURIComponent(word)}`),
    open('map', 'coverage map', '/strategia'),
    open('page', 'front page', '/'),
    open('page', 'the promise', '/obietnica'),
    open('page', 'areas', '/obszary'),
    open('page', 'one area', `/obszary/${area}`),
    open('page', 'goals', '/cele'),
    open('page', 'one goal', `/cele/${goal.replace('_', '/')}`),
    open('page', 'one submission', `/postulaty/${middle.reference}`),
    open('page', 'consultations', '/konsultacje'),
    open('page', 'one consultation', '/konsultacje/konsultacje-2'),
    open('page', 'a draft with remarks', '/dokumenty/projekt-2/1'),
    open('page', 'workshops', '/warsztaty'),
    open('file', 'numbers of the map', '/dane/mapa/mapa.csv'),
    open('file', 'numbers of a goal', `/dane/cele/${goal.replace('_', '/')}.csv`),
    desk('desk: home', staff('')),
    desk('desk: register', staff('rejestr')),
    desk(
      'desk: register, deep',
      staff('rejestr', { po: writePlace({ at: middle.received_at, id: middle.id }) }),
    ),
    desk('desk: register, by day', staff('rejestr', { kolejnosc: 'termin' })),
    desk('desk: register, late', staff('rejestr', { termin: 'po-terminie', kolejnosc: 'termin' })),
    desk('desk: register, soon', staff('rejestr', { termin: 'wkrotce', kolejnosc: 'termin' })),
    desk(
      'desk: register, unit late',
      staff('rejestr', { termin: 'jednostka-po-terminie', kolejnosc: 'termin' }),
    ),
    desk('desk: register, unit', staff('rejestr', { jednostka: unit })),
    desk('desk: register, no unit', staff('rejestr', { jednostka: 'brak' })),
    desk('desk: register, area', staff('rejestr', { obszar: area })),
    desk('desk: register, goal', staff('rejestr', { cel: goal })),
    desk('desk: register, estate', staff('rejestr', { osiedle: estate })),
    desk('desk: register, channel', staff('rejestr', { kanal: 'papier' })),
    desk('desk: register, state', staff('rejestr', { stan: 'w-analizie' })),
    desk('desk: register, visibility', staff('rejestr', { widocznosc: 'ukryte' })),
    desk('desk: register, stage', staff('rejestr', { etap: 'z-odpowiedzia' })),
    desk('desk: register, draft', staff('rejestr', { stanowisko: 'szkic' })),
    desk('desk: register, no position', staff('rejestr', { stanowisko: 'bez-stanowiska' })),
    desk('desk: register, code', staff('rejestr', { kod: 'nie-uwzgledniono' })),
    desk('desk: register, author', staff('rejestr', { autor: 'organizacje-pozarzadowe' })),
    desk('desk: register, kind', staff('rejestr', { rodzaj: 'uwagi' })),
    desk('desk: register, word', staff('rejestr', { q: word })),
    desk('desk: register, consultation', staff('rejestr', { konsultacja: 'konsultacje-2' })),
    desk('desk: moderation', staff('moderacja')),
    desk('desk: moderation, returned', staff('moderacja', { r: 'pytania' })),
    desk('desk: positions', staff('stanowiska')),
    desk('desk: positions, published', staff('stanowiska', { stanowisko: 'opublikowane' })),
    desk('desk: consultation', staff(`konsultacje/${middle.consultation}/stanowiska`)),
    desk('desk: alike in a consultation', staff(`konsultacje/${middle.consultation}/podobne`)),
    desk('desk: one case', staff(`moderacja/${middle.awaiting}`)),
    desk('desk: strategy room', staff('sala')),
    desk('desk: record of suggestions', staff('podpowiedzi')),
    desk('desk: codebooks', staff('slowniki')),
    desk('desk: goals as a codebook', staff(`slowniki/${vocabulary}`)),
    desk('desk: second opinions', staff('kodowanie')),
    desk('desk: people', staff('osoby')),
    desk('desk: log', staff('dziennik')),
    desk('desk: log, one act', staff('dziennik', { czynnosc: 'submission.reflected' })),
    desk('desk: workshops', staff('warsztaty')),
  ]
}

async function middleOf(db: Database) {
  const { last } = await db
    .selectFrom('submission')
    .select((eb) => eb.fn.max<number>('id').as('last'))
    .executeTakeFirstOrThrow()
  const row = await db
    .selectFrom('submission')
    .select(['id', 'reference', 'received_at'])
    .where('id', '>=', Math.floor(last / 2))
    .where('kind', '=', 'postulate')
    .where('visibility', '=', 'published')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const awaiting = await db
    .selectFrom('submission')
    .select('reference')
    .where('visibility', '=', 'awaiting')
    .orderBy('moderation_due_at')
    .limit(1)
    .executeTakeFirstOrThrow()
  const consultation = await db
    .selectFrom('consultation')
    .select('id')
    .where('slug', '=', 'konsultacje-2')
    .executeTakeFirstOrThrow()
  return { ...row, awaiting: awaiting.reference, consultation: consultation.id }
}

/** The most used goal, theme, estate and unit, and words that are common and rare in these texts. */
async function namesIn(db: Database) {
  const goal = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['vocabulary.id', 'vocabulary.code as set', 'term.code'])
    .where('vocabulary.kind', '=', 'goal')
    .where('vocabulary.state', '=', 'active')
    .where('term.parent_id', 'is not', null)
    .orderBy('term.id')
    .executeTakeFirstOrThrow()
  const theme = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.slug')
    .where('vocabulary.kind', '=', 'theme')
    .where('vocabulary.state', '=', 'active')
    .orderBy('term.id')
    .executeTakeFirstOrThrow()
  const estate = await db
    .selectFrom('estate')
    .select('slug')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const unit = await db.selectFrom('unit').select('slug').orderBy('id').executeTakeFirstOrThrow()
  const text = await db
    .selectFrom('submission_index')
    .select('body_tokens')
    .orderBy('submission_id')
    .executeTakeFirstOrThrow()
  return {
    vocabulary: goal.id,
    goal: `${goal.set}_${goal.code}`,
    theme: theme.slug,
    estate: estate.slug,
    unit: unit.slug,
    word: 'ławka',
    rare: text.body_tokens.split(' ')[5] ?? '',
  }
}
