import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { addLift, changeLift, linkToLift, unlinkFromLift } from './lifts.server.ts'
import { endTarget, setTarget } from './set-target.server.ts'
import type { SubjectForm } from './subject-form.ts'

export type SubjectDone = { key: string; part: 'cel' | 'co-podniesie' }
export type SubjectRefusal = { field: string; error: string; status: number }

const TARGET_FIELDS = { targetBelow: 'level', yearPast: 'year', yearFar: 'year' } as const

/** One intent of the page of a subject. */
export async function actOnSubject(
  db: Database,
  areaId: number | null,
  form: SubjectForm,
  by: { id: string },
  now: Instant,
): Promise<Result<SubjectDone, SubjectRefusal>> {
  switch (form.intent) {
    case 'target': {
      const { level, year, justification, example, seen } = form
      const target = { areaId, level, byYear: year, justification, isExample: example }
      const set = await setTarget(db, target, seen, by, now)
      if (set.ok) return said('targetSet', 'cel')
      if (set.refusal === 'conflict') return refused('', 'targetConflict', 409)
      if (set.refusal === 'unchanged') return refused('', 'unchanged')
      return refused(TARGET_FIELDS[set.refusal], set.refusal)
    }
    case 'endTarget': {
      const ended = await endTarget(db, form.seen, by, now)
      return ended.ok ? said('targetEnded', 'cel') : refused('', 'targetConflict', 409)
    }
    case 'addLift': {
      const { level, text, example } = form
      await addLift(db, { areaId, level, text, isExample: example }, by, now)
      return said('liftAdded', 'co-podniesie')
    }
    case 'changeLift':
    case 'retireLift': {
      const { lift: id, revision } = form
      const isChange = form.intent === 'changeLift'
      const change = isChange ? { level: form.level, text: form.text } : null
      const changed = await changeLift(db, { id, areaId, revision }, change, by, now)
      if (!changed.ok) return refused('', 'liftConflict', 409)
      return said(isChange ? 'liftChanged' : 'liftRetired', 'co-podniesie')
    }
    case 'link': {
      const linked = await linkToLift(db, { id: form.lift, areaId }, form.reference, by, now)
      if (linked.ok) return said('linked', 'co-podniesie')
      if (linked.refusal === 'conflict') return refused('', 'liftConflict', 409)
      return refused('reference', linked.refusal)
    }
    case 'unlink': {
      const lift = { id: form.lift, areaId }
      const unlinked = await unlinkFromLift(db, lift, form.submission, by, now)
      return unlinked.ok ? said('unlinked', 'co-podniesie') : refused('', 'liftConflict', 409)
    }
  }
}

function said(key: string, part: SubjectDone['part']) {
  return ok({ key: `maturity.flash.${key}`, part })
}

function refused(field: string, error: string, status = 422) {
  return refuse({ field, error: `maturity.error.${error}`, status })
}
