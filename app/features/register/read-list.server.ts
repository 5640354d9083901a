import type { Database } from '#db/open.server.ts'
import type { Instant, IntakeChannel, Locale } from '#db/schema.ts'
import { formatter, type Translate } from '../../i18n/catalog.server.ts'
import { rememberedFrame } from '../frame/remembered-frame.server.ts'
import { activeChoices } from './active-choices.ts'
import {
  choicesQuery,
  readChoices,
  type AuthorChoice,
  type Choices,
  type KindChoice,
  type StateChoice,
} from './choices.ts'
import { countPublished } from './count-published.server.ts'
import { rememberedFacets } from './remembered-facets.server.ts'
import { filterView } from './filter-view.ts'
import { listPublished } from './list-published.server.ts'
import { parseReference } from '../../lib/reference-number.ts'
import type { MonthRange } from './months.ts'
import { findWorkshopChoice } from '../cards/from-workshop.server.ts'
import { listRemarkedDocuments } from './remarked-documents.server.ts'
import { SORT_NAMES, SORT_SLUGS } from './sorts.ts'
import { withFewerWords } from '../search/fewer-words.server.ts'
import { searchNotesOf, withCorrections } from '../search/looked.server.ts'

/**
 * Everything the list page shows for an address, in four queries whatever was chosen, one more where
 * remarks are, two for words and some more where nothing has all of them; counts and frame are remembered.
 */
export async function readList(
  db: Database,
  address: URLSearchParams,
  locale: Locale,
  t: Translate,
  now: Instant,
) {
  const fromWorkshop = address.get('warsztat')
  const [{ codebook, estates }, documents, workshop] = await Promise.all([
    rememberedFrame(db, locale),
    address.has('rodzaj') || address.has('dokument') ? listRemarkedDocuments(db) : [],
    fromWorkshop ? findWorkshopChoice(db, fromWorkshop) : null,
  ])
  const typed = readChoices(address, codebook, estates, documents, workshop)
  const corrected = await withCorrections(db, typed)
  const wanted = { after: address.get('po'), before: address.get('przed') }
  const read = (what: Choices) =>
    Promise.all([
      rememberedFacets(db, what, codebook, now),
      listPublished(db, what, wanted, locale, now),
    ])
  const strict = await read(corrected)
  const choices =
    strict[0].total > 0 ? corrected : await withFewerWords(db, corrected, isAny(db, now))
  const [facets, page] = choices === corrected ? strict : await read(choices)
  const words = registerWords(t, locale)
  return {
    query: choicesQuery(choices),
    total: facets.total,
    isMore: facets.isMore,
    filters: filterView(choices, facets, { codebook, estates, documents }, words),
    active: activeChoices(choices, words).map(({ key, label, without }) => ({
      key,
      label,
      query: choicesQuery(without),
    })),
    kind: choices.kind,
    search: parseReference(choices.text) ? null : searchNotesOf(choices),
    sort: SORT_SLUGS[choices.sort],
    sorts: SORT_NAMES.filter((name) => name !== 'relevance' || choices.text !== ''),
    page,
  }
}

function isAny(db: Database, now: Instant) {
  return async (choices: Choices) => (await countPublished(db, choices, now)) > 0
}

function registerWords(t: Translate, locale: Locale) {
  const format = formatter(locale)
  const month = (text: string | null) =>
    text && format.dateTime(new Date(`${text}-15T12:00:00Z`), { month: 'long', year: 'numeric' })
  return {
    author: (author: AuthorChoice) => t(`room.author.${author}`),
    months: ({ from, to }: MonthRange) =>
      t('room.monthRange', {
        bounds: from && to ? 'both' : from ? 'from' : 'to',
        from: month(from) ?? '',
        to: month(to) ?? '',
      }),
    state: (state: StateChoice) => t(STATE_KEYS[state]),
    channel: (channel: IntakeChannel) => t(CHANNEL_KEYS[channel]),
    kind: (kind: KindChoice) => t(`postulates.kinds.${kind}`),
    text: (text: string) => t('postulates.words', { text }),
  }
}

const STATE_KEYS = {
  waiting: 'postulates.states.waiting',
  late: 'postulates.states.late',
  answered: 'postulates.states.answered',
  accepted: 'status.position.accepted',
  accepted_in_part: 'status.position.accepted_in_part',
  already_in_text: 'status.position.already_in_text',
  rejected: 'status.position.rejected',
  clarified: 'status.position.clarified',
  out_of_scope: 'status.position.out_of_scope',
  deferred: 'status.position.deferred',
  reflected: 'postulates.states.reflected',
} as const

const CHANNEL_KEYS = {
  web: 'status.channel.web',
  paper: 'status.channel.paper',
  phone: 'status.channel.phone',
  email: 'status.channel.email',
  workshop: 'status.channel.workshop',
  oral: 'status.channel.oral',
  import: 'status.channel.import',
} as const
