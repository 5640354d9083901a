import type { Kysely } from 'kysely'
import type { DB, Instant, Locale } from '#db/schema.ts'
import { addDays } from '../../../lib/working-days.ts'
import { localized } from '../../../lib/localized.ts'
import { readPublishedOutcome } from '../../outcomes/read-published-outcome.server.ts'
import { readPromise } from '../../promise/promise.server.ts'
import { readGroupSeats, seatsOfMany } from '../../registrations/seats-of-session.server.ts'
import type { OpenSession } from '../../registrations/own/session-choice.tsx'
import { readWorkshop } from '../read-workshop.server.ts'
import { readWorkshopSettings } from '../workshop-settings.server.ts'
import { mainSession, publicWorkshop, type PublicSession } from './public-workshop.ts'
import { signUpState, takesSignUps } from './sign-up-state.ts'

const HOUR_MS = 3_600_000

/** All that the public page of a workshop says; null for what is not public. */
export async function readWorkshopPage(
  db: Kysely<DB>,
  slug: string,
  { locale, now }: { locale: Locale; now: Instant },
) {
  const found = await readWorkshop(db, { slug })
  if (!found || found.state === 'draft') return null
  const workshop = publicWorkshop(found)
  const ids = workshop.sessions.map(({ id }) => id)
  const [seats, groups, settings, promise, area, outcome] = await Promise.all([
    seatsOfMany(db, ids),
    ids.length > 0 ? readGroupSeats(db, ids) : [],
    readWorkshopSettings(db),
    readPromise(db),
    readArea(db, workshop.area_id, locale),
    readPublishedOutcome(db, workshop.id),
  ])
  const sessions = workshop.sessions.map((session) => ({
    session,
    signUp: signUpState(workshop, asStored(session), seats.get(session.id), now),
  }))
  const open = sessions.filter(({ signUp }) => takesSignUps(signUp))
  const main = mainSession(workshop.sessions, now)
  const ends = main?.ends_at ?? now
  const confirmBy = new Date(Date.parse(ends) + workshop.confirm_hours * HOUR_MS).toISOString()
  return {
    workshop,
    sessions,
    main: main ?? null,
    mainSignUp: sessions.find(({ session }) => session.id === main?.id)?.signUp ?? null,
    openSessions: open.map(({ session, signUp }): OpenSession => {
      const { capacity, taken = 0 } = seats.get(session.id) ?? {}
      const kept = session.reserved_released_at === null
      return {
        session,
        signUp,
        capacity: capacity ?? 0,
        taken,
        groups: groups
          .filter((group) => kept && group.session_id === session.id)
          .map((group) => ({
            id: group.id,
            name: group.name,
            free: Math.max(0, group.seats - group.taken),
            hasCode: group.invitation_code !== null,
          })),
      }
    }),
    settings,
    area,
    outcome,
    // Something is still to come: what will become of it is worth saying.
    next:
      main && main.ends_at > now
        ? { confirmBy, answerBy: addDays(ends, promise.answerDays) }
        : null,
  }
}

export type WorkshopPageData = NonNullable<Awaited<ReturnType<typeof readWorkshopPage>>>

/** The state asks only for times and seats, which both have. */
function asStored(session: PublicSession) {
  return { ...session, access: '' }
}

async function readArea(db: Kysely<DB>, id: number | null, locale: Locale) {
  if (id === null) return null
  const row = await db
    .selectFrom('term')
    .select(['slug', 'name_pl', 'name_en', 'name_uk'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { slug: row.slug, name: localized(row, 'name', locale) } : null
}
