import type { SubmissionEventType } from '#app/features/submissions/events.ts'
import { iso } from './days.ts'
import type { Life } from './make-life.ts'
import type { RowMaker } from './life-rows.ts'
import { addRow, type Rows } from './rows.ts'

type Audience = 'public' | 'author' | 'internal'
type Actor = { kind: 'author' | 'staff' | 'system'; id: string | null }

/** The events of a life and the entries of the log, as `changeSubmission` writes them; gives how often the row changed. */
export function addEvents(
  rows: Rows,
  id: number,
  life: Life,
  position: number | null,
  maker: RowMaker,
): number {
  let changes = 0
  const add = (
    type: SubmissionEventType,
    at: number,
    actor: Actor,
    audience: Audience,
    data: Record<string, unknown> | null = null,
    moves = true,
  ) => {
    addRow(rows, 'submission_event', {
      submission_id: id,
      type,
      audience,
      actor_kind: actor.kind,
      actor_id: actor.id,
      at: iso(at),
      data: data && JSON.stringify(data),
    })
    if (moves) changes += 1
    if (actor.kind !== 'staff') return
    const details = { reasonCode: null, ...data }
    const fact = {
      at: iso(at),
      actorId: actor.id,
      action: `submission.${type}`,
      objectType: 'submission',
      objectId: String(id),
    }
    addRow(rows, 'audit_entry', maker.audit.append({ ...fact, details }))
  }
  const { ground, random } = maker
  const author: Actor = { kind: 'author', id: null }
  const moderator: Actor = { kind: 'staff', id: life.moderator }
  const strategist: Actor = { kind: 'staff', id: random.pick(ground.strategists) }
  const officer: Actor = {
    kind: 'staff',
    id: ground.officerOf.get(life.unit ?? 0) ?? ground.strategists[0] ?? null,
  }
  const handedIn = ['paper', 'phone', 'oral'].includes(life.channel) ? moderator : author
  add('received', life.received, handedIn, 'public', { channel: life.channel }, false)
  if (life.published !== null) {
    const termIds = life.terms ? [life.terms.main, ...life.terms.others] : []
    add('tagged', life.published, moderator, 'internal', { termIds, mainAreaId: life.terms?.main })
    add('published', life.published, moderator, 'public')
  }
  if (life.ended !== null) {
    const type = life.visibility as SubmissionEventType
    add(
      type,
      life.ended,
      type === 'withdrawn' ? author : moderator,
      type === 'merged' ? 'public' : 'author',
    )
  }
  if (life.assigned !== null) {
    add('assigned', life.assigned, strategist, 'public', {
      from: 'received',
      to: 'assigned',
      unitId: life.unit,
    })
  }
  if (life.analysed !== null) {
    add('analysis_started', life.analysed, officer, 'public', {
      from: 'assigned',
      to: 'in_analysis',
    })
    if (position !== null) {
      add('position_drafted', life.analysed, officer, 'internal', { positionId: position }, false)
      add('position_submitted', life.analysed, officer, 'internal', { positionId: position }, false)
    }
  }
  if (life.answered !== null) {
    const data = {
      from: 'in_analysis',
      to: 'answered',
      positionId: position,
      code: life.code,
      unitId: life.unit,
    }
    add('answered', life.answered, strategist, 'public', data)
  }
  if (life.reflected !== null) {
    add('reflected', life.reflected, strategist, 'public', {
      from: 'answered',
      to: 'reflected',
      positionId: position,
    })
  }
  return changes
}
