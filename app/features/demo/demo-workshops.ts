import { demoWorkshops, type DemoWorkshop } from '#db/seed/demo/workshops.ts'
import type { Instant } from '#db/schema.ts'
import { dayInWarsaw, plusDays } from '../../lib/warsaw-day.ts'
import { wallTimeOf } from '../../lib/warsaw-wall-time.ts'
import { makeHallTables } from '../seating/hall-tables.server.ts'
import { addSession } from '../workshops/editing/add-session.server.ts'
import { newWorkshopForm } from '../workshops/editing/forms.ts'
import { publishWorkshop } from '../workshops/editing/publish-workshop.server.ts'
import { createWorkshop } from '../workshops/editing/save-workshop.server.ts'
import { newSessionForm } from '../workshops/editing/session-form.ts'
import { must, timeOf, type Act, type Stage } from './demo-stage.ts'
import { signUp } from './demo-guests.ts'
import { dayActs } from './demo-workshop-day.ts'

export type MadeWorkshop = { id: number; sessionId: number; startsAt: Instant; endsAt: Instant }

const DAYS_OF_SIGN_UP = 14

/** The demonstration workshops: announced, signed up for, held and reported on. */
export function workshopActs(stage: Stage, today: Instant): Act[] {
  return demoWorkshops.flatMap((demo): Act[] => {
    let made: MadeWorkshop | undefined
    const known = () => {
      if (!made) throw new Error(`demonstration: workshop ${demo.key} is not there yet`)
      return made
    }
    const announcedDaysAgo = Math.max(0, -demo.inDays) + DAYS_OF_SIGN_UP
    return [
      {
        at: timeOf(today, announcedDaysAgo, 'opened'),
        play: async (now) => {
          made = await announce(stage, demo, today, now)
        },
      },
      ...demo.guests.map((guest, index) => ({
        at: later(timeOf(today, announcedDaysAgo - 1, 'received'), index),
        play: (now: Instant) => signUp(stage, known(), guest, now),
      })),
      ...dayActs(stage, demo, today, known),
    ]
  })
}

async function announce(
  stage: Stage,
  demo: DemoWorkshop,
  today: Instant,
  now: Instant,
): Promise<MadeWorkshop> {
  const { db, cast } = stage
  const actor = cast.organizatorka
  const { id } = must(
    await createWorkshop(db, workshopForm(stage, demo, today), actor, now),
    `workshop ${demo.key}`,
  )
  await db.updateTable('workshop').set({ is_demo: 1 }).where('id', '=', id).execute()
  must(await addSession(db, id, sessionForm(demo, today), actor, now), `session of ${demo.key}`)
  const { revision } = await db
    .selectFrom('workshop')
    .select('revision')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  must(await publishWorkshop(db, { id, revision }, actor, now), `publication of ${demo.key}`)
  const session = await db
    .selectFrom('workshop_session')
    .select(['id', 'starts_at', 'ends_at'])
    .where('workshop_id', '=', id)
    .executeTakeFirstOrThrow()
  const areaId = stage.terms.area(demo.area)
  await makeHallTables(
    db,
    session.id,
    demo.topics.map((topic) => ({ topic, areaId })),
  )
  return { id, sessionId: session.id, startsAt: session.starts_at, endsAt: session.ends_at }
}

/** As an organiser would fill it in; the schema gives what she left alone. */
function workshopForm(stage: Stage, demo: DemoWorkshop, today: Instant) {
  return newWorkshopForm.parse({
    intent: 'save',
    titlePl: demo.title,
    descriptionPl: demo.description,
    kind: demo.kind,
    audience: 'open',
    challenge: demo.challenge,
    area: String(stage.terms.area(demo.area)),
    agenda: demo.inDays === 0 ? shifted(demo, hoursOfToday(today).from) : demo.agenda,
    facilitators: demo.facilitators,
    questions: [],
    reminderHours: '48, 3',
    offerHours: '24',
    dotsEach: '3',
    confirmHours: '24',
    contactName: 'Olga Organizatorka (przykład)',
    contactEmail: 'organizatorka@demo.example',
    documents: [],
    consultations: [],
  })
}

function sessionForm(demo: DemoWorkshop, today: Instant) {
  const { from, to } = demo.inDays === 0 ? hoursOfToday(today) : demo
  return newSessionForm.parse({
    intent: 'save',
    startsDay: plusDays(dayInWarsaw(today), demo.inDays),
    fromTime: from,
    toTime: to,
    place: demo.place,
    address: demo.address,
    directions: demo.directions,
    access: demo.access.map(({ need }) => need),
    ...Object.fromEntries(demo.access.map(({ need, note }) => [`accessNote_${need}`, note])),
    capacity: String(demo.capacity),
    groups: [],
  })
}

/** What happens today is going on whenever somebody looks: it began an hour ago, within the day. */
function hoursOfToday(today: Instant): { from: string; to: string } {
  const hour = Number(wallTimeOf(today).time.slice(0, 2))
  const from = Math.min(Math.max(hour - 1, 0), 20)
  return { from: clock(from), to: clock(from + 3) }
}

/** The agenda moves with the beginning, by whole hours. */
function shifted(demo: DemoWorkshop, from: string): DemoWorkshop['agenda'] {
  const hours = Number(from.slice(0, 2)) - Number(demo.from.slice(0, 2))
  return demo.agenda.map((item) => ({
    ...item,
    at: clock(Number(item.at.slice(0, 2)) + hours).slice(0, 3) + item.at.slice(3),
  }))
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}

function later(at: Instant, minutes: number): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}
