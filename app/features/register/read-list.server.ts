import type { Database } from '#db/open.server.ts'
import type { Instant, IntakeChannel, Locale } from '#db/schema.ts'
import { formatter, type Translate } from '../../i18n/catalog.server.ts'
import { readCodebook } from '../frame/codebook.server.ts'
import { listEstates } from '../frame/estates.server.ts'
import { activeChoices } from './active-choices.ts'
import {
  choicesQuery,
  readChoices,
  type Choices,
  type AuthorChoice,
  type KindChoice,
  type StateChoice,
} from './choices.ts'
import { rememberedFacets } from './remembered-facets.server.ts'
import { filterView } from './filter-view.ts'
import { listPublished } from './list-published.server.ts'
import { parseReference } from '../../lib/reference-number.ts'
import type { MonthRange } from './months.ts'
import { findWorkshopChoice } from '../cards/from-workshop.server.ts'
import { listRemarkedDocuments } from './remarked-documents.server.ts'
import { SORT_NAMES, SORT_SLUGS } from './sorts.ts'
import { lexicon } from '../language/lexicon.server.ts'
import { findCorrections } from '../search/find-corrections.server.ts'
import { notesOf, type SearchNotes } from '../search/search-notes.ts'
import { readQuery } from '../search/search-query.ts'

/** Everything the list page shows for an address, in six queries whatever was chosen, one more where remarks are and two for words; the counts are remembered. */
export async function readList(
  db: Database,
  address: URLSearchParams,
  locale: Locale,
  t: Translate,
  now: Instant,
) {
  const fromWorkshop = address.get('warsztat')
  const [codebook, estates, documents, workshop] = await Promise.all([
    readCodebook(db, locale),
    listEstates(db, locale),
    address.has('rodzaj') || address.has('dokument') ? listRemarkedDocuments(db) : [],
    fromWorkshop ? findWorkshopChoice(db, fromWorkshop) : null,
  ])
  const typed = readChoices(address, codebook, estates, documents, workshop)
  const choices = typed.isExact ? typed : await withCorrections(db, typed)
  const wanted = { after: address.get('po'), before: address.get('przed') }
  const [facets, page] = await Promise.all([
    rememberedFacets(db, choices, codebook, now),
    listPublished(db, choices, wanted, locale, now),
  ])
  const words = registerWords(t, locale)
  return {
    query: choicesQuery(choices),
    total: facets.total,
    filters: filterView(choices, facets, { codebook, estates, documents }, words),
    active: activeChoices(choices, words).map(({ key, label, without }) => ({
      key,
      label,
      query: choicesQuery(without),
    })),
    kind: choices.kind,
    search: searchNotes(choices),
    sort: SORT_SLUGS[choices.sort],
    sorts: SORT_NAMES.filter((name) => name !== 'relevance' || choices.text !== ''),
    page,
  }
}

async function withCorrections(db: Database, choices: Choices): Promise<Choices> {
  return { ...choices, corrections: await findCorrections(db, choices.text, lexicon()) }
}

/** Null where a number was typed, or nothing. */
function searchNotes({ text, corrections, isExact }: Choices): SearchNotes | null {
  if (text === '' || parseReference(text)) return null
  return notesOf(readQuery(text, lexicon(), corrections), isExact)
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
