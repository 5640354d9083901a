import type { Transaction, Updateable } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { newIdempotencyKey } from '../../../lib/idempotency-key.ts'
import { dayInWarsaw } from '../../../lib/warsaw-day.ts'
import { alignEntries } from '../../search/align-entries.server.ts'
import { undoWhenRefused } from '../../submissions/undo-when-refused.server.ts'
import type { Question } from '../workshop-parts.ts'
import { readParts } from '../workshop-parts.ts'
import { auditWorkshop } from './audit-workshop.server.ts'
import type { WorkshopForm } from './forms.ts'
import type { WorkshopRefusal } from './refusals.ts'
import { writeWorkshopLinks } from './workshop-links.server.ts'
import { freeSlug, holdWorkshop, raiseWorkshop, type Seen } from './workshop-row.server.ts'

type By = { id: string }

/** A workshop begins as a draft that only the team sees. */
export function createWorkshop(
  db: Database,
  form: WorkshopForm,
  actor: By,
  now: Instant,
): Promise<Result<{ id: number }, WorkshopRefusal>> {
  return undoWhenRefused<{ id: number }, WorkshopRefusal>(db, async (trx) => {
    const chosen = await chosenRows(trx, form, now)
    if (!chosen.ok) return chosen
    const today = dayInWarsaw(now)
    const { id } = await trx
      .insertInto('workshop')
      .values({
        ...columnsOf(form, []),
        ...chosen.value,
        slug: await freeSlug(trx, form.titlePl, null),
        state: 'draft',
        starts_on: today,
        ends_on: today,
        created_by: actor.id,
        created_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const linked = await writeWorkshopLinks(trx, id, form)
    if (!linked.ok) return refuse({ reason: linked.refusal })
    await auditWorkshop(trx, id, 'created', { kind: form.kind }, actor, now)
    return ok({ id })
  })
}

/** `revision` is that of the page: whoever changed it since is not overwritten. */
export async function saveWorkshop(
  db: Database,
  seen: Seen,
  form: WorkshopForm,
  actor: By,
  now: Instant,
): Promise<Result<null, WorkshopRefusal>> {
  const saved = await undoWhenRefused<null, WorkshopRefusal>(db, async (trx) => {
    const row = await holdWorkshop(trx, seen.id)
    if (!row) return refuse({ reason: 'notFound' })
    if (row.revision !== seen.revision) return refuse({ reason: 'conflict' })
    const chosen = await chosenRows(trx, form, now)
    if (!chosen.ok) return chosen
    const columns: Updateable<DB['workshop']> = {
      ...columnsOf(form, readParts(row).questions),
      ...chosen.value,
    }
    const stored: Record<string, unknown> = row
    const changed = Object.entries(columns)
      .filter(([name, value]) => stored[name] !== value)
      .map(([name]) => name)
    // Nobody outside has seen its address yet: it follows the title.
    const isUnseen = row.published_at === null && row.title_pl !== form.titlePl
    const slug = isUnseen ? await freeSlug(trx, form.titlePl, row.id) : row.slug
    const linked = await writeWorkshopLinks(trx, seen.id, form)
    if (!linked.ok) return refuse({ reason: linked.refusal })
    const all = [...changed, ...linked.value]
    if (all.length === 0) return refuse({ reason: 'unchanged' })
    if (!(await raiseWorkshop(trx, seen, { ...columns, slug }))) {
      return refuse({ reason: 'conflict' })
    }
    await auditWorkshop(trx, seen.id, 'saved', { columns: all }, actor, now)
    return ok(null)
  })
  if (saved.ok) await alignEntries(db)
  return saved
}

function columnsOf(form: WorkshopForm, stored: readonly Question[]) {
  return {
    title_pl: form.titlePl,
    title_en: form.titleEn,
    title_uk: form.titleUk,
    description_pl: form.descriptionPl,
    description_en: form.descriptionEn,
    description_uk: form.descriptionUk,
    kind: form.kind,
    challenge: form.challenge,
    audience: form.audience,
    audience_note: form.audienceNote,
    age_from: form.ageFrom,
    age_to: form.ageTo,
    agenda: JSON.stringify(form.agenda),
    facilitators: JSON.stringify(form.facilitators),
    questions: JSON.stringify(withKeys(form.questions, stored)),
    reminder_hours: JSON.stringify(form.reminderHours),
    offer_hours: form.offerHours,
    dots_each: form.dotsEach,
    confirm_hours: form.confirmHours,
    contact_name: form.contactName,
    contact_email: form.contactEmail,
    contact_phone: form.contactPhone,
  }
}

/** A question keeps the key it was given once: answers hang on it. */
function withKeys(asked: WorkshopForm['questions'], stored: readonly Question[]): Question[] {
  const left = new Set(stored.map((question) => question.key))
  return asked.map(({ key, label, kind, options, required }) => {
    const isKept = key !== null && left.delete(key)
    return { key: isKept ? key : newQuestionKey(), label, kind, options, required }
  })
}

/** Also a part of the name of a field, so it begins with a letter. */
function newQuestionKey(): string {
  return `q${newIdempotencyKey()}`
}

/** What the form chooses from other tables; a new series is made here. */
async function chosenRows(
  trx: Transaction<DB>,
  form: WorkshopForm,
  now: Instant,
): Promise<Result<{ area_id: number | null; series_id: number | null }, WorkshopRefusal>> {
  if (form.area !== null && !(await isArea(trx, form.area)))
    return refuse({ reason: 'unknownArea' })
  if (form.newSeries !== null) {
    const made = await trx
      .insertInto('workshop_series')
      .values({ title: form.newSeries, created_at: now })
      .returning('id')
      .executeTakeFirstOrThrow()
    return ok({ area_id: form.area, series_id: made.id })
  }
  if (form.series !== null) {
    const known = await trx
      .selectFrom('workshop_series')
      .select('id')
      .where('id', '=', form.series)
      .executeTakeFirst()
    if (!known) return refuse({ reason: 'unknownSeries' })
  }
  return ok({ area_id: form.area, series_id: form.series })
}

async function isArea(trx: Transaction<DB>, id: number): Promise<boolean> {
  const row = await trx
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('term.id', '=', id)
    .where('vocabulary.kind', '=', 'area')
    .executeTakeFirst()
  return row !== undefined
}
