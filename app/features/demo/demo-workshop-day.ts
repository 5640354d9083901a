import { createHash } from 'node:crypto'
import type { DemoCard, DemoWorkshop } from '#db/seed/demo/workshops.ts'
import type { Instant } from '#db/schema.ts'
import { dayInWarsaw, plusDays } from '../../lib/warsaw-day.ts'
import { closeSession } from '../cards/close-session.server.ts'
import { writeCard } from '../cards/write-card.server.ts'
import { decide } from '../moderation/decide.server.ts'
import { publishOutcome } from '../outcomes/publish-outcome.server.ts'
import { saveOutcome } from '../outcomes/save-outcome.server.ts'
import { seatEverybody } from '../seating/seat-people.server.ts'
import { readHallTables } from '../seating/hall-tables.server.ts'
import type { MadeWorkshop } from './demo-workshops.ts'
import { must, submissionOf, timeOf, type Act, type Stage } from './demo-stage.ts'

const MINUTE_MS = 60_000

/** The day of a workshop and what comes after it; of one that is still to come nothing. */
export function dayActs(
  stage: Stage,
  demo: DemoWorkshop,
  today: Instant,
  made: () => MadeWorkshop,
): Act[] {
  if (demo.inDays > 0) return []
  const isOver = demo.inDays < 0
  // Within the day of the workshop, in the order of the story. A day that is over has an evening of
  // its own: counted back from shortly after midnight it would be the day before.
  const begun = isOver
    ? `${plusDays(dayInWarsaw(today), demo.inDays)}T17:00:00.000Z`
    : timeOf(today, 0, 'supported')
  const day = (minutes: number) =>
    new Date(Date.parse(begun) + (minutes - 40) * MINUTE_MS).toISOString()
  return [
    { at: day(0), play: (now) => comeIn(stage, demo, made(), now) },
    ...demo.cards.map((card, index) => ({
      at: day(5 + index),
      play: (now: Instant) => capture(stage, card, made(), now),
    })),
    ...(isOver ? after(stage, demo, today, made, day(30)) : []),
  ]
}

async function comeIn(
  stage: Stage,
  demo: DemoWorkshop,
  { sessionId }: MadeWorkshop,
  now: Instant,
): Promise<void> {
  const by = { actorId: stage.cast.organizatorka.id, now }
  must(
    await seatEverybody(stage.db, sessionId, { rule: 'mixed', question: null }, by),
    `seating of ${demo.key}`,
  )
  for (const { name } of demo.guests.filter((guest) => guest.came)) {
    await stage.db
      .updateTable('registration')
      .set({ came_at: now, came_by: 'name' })
      .where('session_id', '=', sessionId)
      .where('status', '=', 'confirmed')
      .where('name', '=', name)
      .execute()
  }
}

async function capture(
  stage: Stage,
  card: DemoCard,
  { sessionId }: MadeWorkshop,
  now: Instant,
): Promise<void> {
  const tables = await readHallTables(stage.db, sessionId)
  const written = await stage.db.transaction().execute((trx) =>
    writeCard(
      trx,
      {
        id: uuidOf(card.text),
        sessionId,
        tableId: tables.find((table) => table.number === card.table)?.id ?? null,
        text: card.text,
        areaId: stage.terms.area(card.area),
        agree: card.agree,
        differ: card.differ ?? 0,
        writtenBy: null,
        writtenAt: now,
      },
      now,
    ),
  )
  must(written, 'a card')
}

function after(
  stage: Stage,
  demo: DemoWorkshop,
  today: Instant,
  made: () => MadeWorkshop,
  closedAt: Instant,
): Act[] {
  const { db, cast, appOrigin, secret } = stage
  return [
    {
      at: closedAt,
      play: async (now) => {
        const closing = { sessionId: made().sessionId, actorId: cast.organizatorka.id }
        must(await closeSession(db, closing, { now, appOrigin, secret }), `closing of ${demo.key}`)
        await rememberNumbers(stage, demo)
      },
    },
    {
      at: timeOf(today, -demo.inDays - 2, 'decided'),
      play: async (now) => {
        for (const card of demo.cards) await publish(stage, card, now)
      },
    },
    {
      at: timeOf(today, -demo.inDays - 4, 'reported'),
      play: async (now) => {
        const { outcome } = demo
        if (!outcome) return
        const workshopId = made().id
        const words = { ...outcome, attended: undefined, teams: [], note: null }
        const actor = cast.organizatorka
        must(await saveOutcome(db, { workshopId, revision: 0 }, words, actor, now), 'results')
        const seen = { workshopId, revision: 1 }
        must(await publishOutcome(db, seen, actor, { now, appOrigin }), 'their publication')
      },
    },
  ]
}

async function rememberNumbers(stage: Stage, demo: DemoWorkshop): Promise<void> {
  for (const { key, text } of demo.cards) {
    if (!key) continue
    const { reference } = await stage.db
      .selectFrom('card')
      .innerJoin('submission', 'submission.id', 'card.submission_id')
      .select('reference')
      .where('card.id', '=', uuidOf(text))
      .executeTakeFirstOrThrow()
    stage.references.set(key, reference)
  }
}

async function publish(stage: Stage, card: DemoCard, now: Instant): Promise<void> {
  if (!card.key) return
  const submission = await submissionOf(stage, card.key)
  must(
    await decide(
      stage.db,
      submission.id,
      submission.revision,
      {
        kind: 'publish',
        title: submission.original_title,
        body: submission.original_body,
        proposal: null,
        justification: null,
        tags: stage.terms.tags({ areas: [card.area], goals: [], themes: [], keywords: [] }),
        tagReason: null,
        reason: null,
      },
      { moderator: stage.cast.moderator, now, appOrigin: stage.appOrigin },
    ),
    `publication of ${card.key}`,
  )
}

/** Devices make ids by chance; here the same card always has the same one. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
