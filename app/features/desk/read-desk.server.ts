import type { Database } from '#db/open.server.ts'
import type { Instant, Locale } from '#db/schema.ts'
import type { Translate } from '../../i18n/catalog.server.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { dayInWarsaw } from '../../lib/warsaw-day.ts'
import { hasRole, type AccountActor } from '../accounts/actor.ts'
import { can } from '../accounts/permissions.ts'
import { readConsultation } from '../consultations/read-consultation.server.ts'
import { remarkContexts } from '../remarks/remark-context.server.ts'
import { filterFields } from '../staff-register/filter-fields.ts'
import { listStaffRegister } from '../staff-register/list-staff-register.server.ts'
import { searchNotesOf } from '../search/looked.server.ts'
import { nearestFilters } from '../staff-register/nearest-filters.server.ts'
import { readStaffFilters, staffQuery } from '../staff-register/read-staff-filters.ts'
import { readStaffFrame } from '../staff-register/read-staff-frame.server.ts'
import type { PositionProgress, StaffFilters } from '../staff-register/staff-filters.ts'
import { countConsultation, countStages } from './count-desk.server.ts'
import { readParts } from './read-parts.server.ts'
import { reportClock } from './report-clock.ts'
import { whatIsMissing } from './what-is-missing.server.ts'

const STAGES = [
  'none',
  'draft',
  'submitted',
  'accepted',
  'published',
] as const satisfies PositionProgress[]

type Reading = { actor: AccountActor; now: Instant; locale: Locale; t: Translate }

/** The register of one consultation, with its clock and what it still owes. Null where there is none. */
export async function readDesk(db: Database, id: number, url: URL, reading: Reading) {
  const { actor, now, locale, t } = reading
  const consultation = await readConsultation(db, id)
  if (!consultation) return null
  const query = url.searchParams
  const versionIds = consultation.documents.flatMap(({ version }) => version?.id ?? [])
  const scope = { id, slug: consultation.slug, title: consultation.title }
  const frame = {
    ...(await readStaffFrame(db, locale)),
    documents: consultation.documents,
    parts: await readParts(db, versionIds, { whole: t('desk.whole') }),
  }
  const own = hasRole(actor, 'unit_officer')
    ? (frame.units.find((unit) => unit.id === actor.unitId) ?? null)
    : null
  const filters: StaffFilters = await nearestFilters(
    db,
    {
      ...readStaffFilters(query, frame, { ownUnitId: own?.id, sort: 'due', progress: 'none' }),
      consultation: scope,
    },
    now,
  )
  const reader = { locale, now, mayReadOriginals: can(actor, 'original.read') }
  const list = await listStaffRegister(db, filters, query.get('po'), reader)
  const places = await remarkContexts(
    db,
    list.rows.filter((row) => row.kind === 'remark').map((row) => row.id),
  )
  const counts = await countStages(db, filters, now)
  const fields = filterFields(t, frame, filters)
  return {
    consultation: {
      ...scope,
      revision: consultation.revision,
      state: consultation.state,
      opensAt: consultation.opens_at,
      host: consultation.host_name,
      basis: consultation.basis.citation_pl,
    },
    clock: reportClock(consultation, now),
    answers: await countConsultation(db, id),
    missing: await whatIsMissing(db, id, now),
    list: {
      ...list,
      rows: list.rows.map((row) => ({ ...row, place: placeOf(places.get(row.id)) })),
    },
    query: addressOf(filters),
    after: query.get('po'),
    selectAll: query.get('zaznacz') === 'wszystkie',
    stages: [
      ...STAGES.map((name) => stage(name, filters, counts[name])),
      stage('all', filters, counts.all),
    ],
    inbox: own
      ? {
          isOwn: filters.unit !== 'none' && filters.unit?.id === own.id,
          name: own.shortName,
          query: addressOf({ ...filters, unit: own }),
          allQuery: addressOf({ ...filters, unit: null }),
        }
      : null,
    search: parseReference(filters.text) ? null : searchNotesOf(filters),
    bar: {
      text: filters.text,
      first: [fields.jednostka, fields.czesc, fields.obszar, fields.kod, fields.kolejnosc],
      more: [
        ...(consultation.documents.length > 1 ? [fields.dokument] : []),
        fields.cel,
        fields.autor,
        fields.kanal,
        fields.wplyw,
        fields.stan,
        fields.termin,
        fields.rodzaj,
      ],
    },
    may: {
      answer: can(actor, 'position.draft'),
      assign: can(actor, 'submission.assign'),
      tag: can(actor, 'submission.tag'),
      accept: can(actor, 'position.accept'),
      settle: can(actor, 'consultation.edit'),
      report: can(actor, 'report.make'),
    },
    units: frame.units.map(({ id: unitId, name }) => ({ id: unitId, name })),
    codebook: frame.codebook,
    today: dayInWarsaw(now),
  }
}

export type DeskData = NonNullable<Awaited<ReturnType<typeof readDesk>>>
export type DeskRow = DeskData['list']['rows'][number]

/** The path already says which consultation it is. */
function addressOf(filters: StaffFilters): Record<string, string | undefined> {
  return { ...staffQuery(filters), konsultacja: undefined }
}

function stage(name: PositionProgress | 'all', filters: StaffFilters, count: number) {
  const progress = name === 'all' ? null : name
  return {
    name,
    count,
    query: addressOf({ ...filters, progress }),
    current: filters.progress === progress,
  }
}

type Contexts = Awaited<ReturnType<typeof remarkContexts>>
type Context = Contexts extends Map<number, infer One> ? One : never

/** Where it stands now; what lost its place keeps the one it was written to. */
function placeOf(context: Context | undefined) {
  if (!context) return null
  const { now, address, blockNumber, partAsGiven, blockId } = context
  return {
    part: now.blockNumber ?? blockNumber ?? partAsGiven,
    isWhole: blockId === null && partAsGiven === null,
    isLost: now.state === 'orphan' || now.state === 'doubtful',
    address,
  }
}
