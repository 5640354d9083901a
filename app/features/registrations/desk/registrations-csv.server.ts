import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import type { Translate } from '../../../i18n/catalog.server.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { toCsv, type CsvValue } from '../../../lib/csv.ts'
import { wallTimeOf } from '../../../lib/warsaw-wall-time.ts'
import { appendAudit } from '../../audit/append-audit.server.ts'
import { readParts } from '../../workshops/workshop-parts.ts'
import { listForFile } from '../list-registrations-door.server.ts'
import type { ListedRegistration } from '../list-registrations-rows.server.ts'
import type { DeskSession } from './find-session.server.ts'

/** Everybody of a session as a file; that it was taken is kept in the log. */
export async function exportRegistrations(
  db: Database,
  { workshop, session }: DeskSession,
  { actorId, now, t }: { actorId: string; now: Instant; t: Translate },
): Promise<string> {
  const rows = await listForFile(db, session.id)
  await db.transaction().execute((trx) =>
    appendAudit(trx, {
      at: now,
      actorId,
      action: 'registration.exported',
      objectType: 'workshop_session',
      objectId: String(session.id),
      details: { count: rows.length },
    }),
  )
  const { questions } = readParts(workshop)
  const columns = columnsOf(t)
  return toCsv([
    [
      ...columns.map(([head]) => head),
      ...questions.map(({ label }) => t('registrations.file.question', { label })),
    ],
    ...rows.map((row) => [
      ...columns.map(([, value]) => value(row)),
      ...questions.map(({ key }) => row.answers[key]),
    ]),
  ])
}

type FileHead = Exclude<keyof Messages['registrations']['file'], 'question'>
type FileColumn = [head: string, value: (row: ListedRegistration) => CsvValue]

function columnsOf(t: Translate): FileColumn[] {
  const head = (name: FileHead) => t(`registrations.file.${name}`)
  return [
    [head('number'), (row) => row.arrival],
    [head('name'), (row) => row.name],
    [head('organisation'), (row) => row.organisation],
    [head('email'), (row) => row.email],
    [head('phone'), (row) => row.phone],
    [head('status'), (row) => t(`registrations.status.${row.status}`)],
    [head('group'), (row) => row.group],
    [head('team'), (row) => row.team],
    [head('table'), (row) => row.tableNumber],
    [head('needs'), (row) => needsOf(t, row)],
    [head('way'), (row) => t(`registrations.person.ways.${row.way}`)],
    [head('createdAt'), (row) => wallText(row.createdAt)],
    [head('offerEndsAt'), (row) => row.offerEndsAt && wallText(row.offerEndsAt)],
    [head('cameAt'), (row) => row.cameAt && wallText(row.cameAt)],
    [head('reason'), (row) => row.overCapacityReason],
  ]
}

function needsOf(t: Translate, { needs }: ListedRegistration): string {
  return needs
    .map(({ need, note }) => {
      const name = t(`status.accessNeed.${need}`)
      return note ? `${name}: ${note}` : name
    })
    .join('; ')
}

/** `2026-12-02 17:04`, the clock in Kielce: spreadsheets read it as a time. */
function wallText(instant: Instant): string {
  const { day, time } = wallTimeOf(instant)
  return `${day} ${time}`.trim()
}
