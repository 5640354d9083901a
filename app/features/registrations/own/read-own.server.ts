import type { Kysely } from 'kysely'
import type { DB, Registration } from '#db/schema.ts'
import { readOfferedAccess, readParts } from '../../workshops/workshop-parts.ts'
import { readWorkshopSettings } from '../../workshops/workshop-settings.server.ts'
import { waitingPlace } from '../queue.server.ts'
import { readAbout } from '../read-about.server.ts'
import { findByToken } from '../registration-token.server.ts'

/** The registration of a secret link; null once it is erased, as if it had never been. */
export async function findOwn(db: Kysely<DB>, token: string): Promise<Registration | null> {
  const registration = await findByToken(db, token)
  return registration && registration.erased_at === null ? registration : null
}

/** What a person sees of their own registration. */
export async function readOwn(db: Kysely<DB>, token: string) {
  const registration = await findOwn(db, token)
  if (!registration) return null
  const { workshop, session } = await readAbout(db, registration.session_id)
  const [needs, place, team, group, table, outcome, settings] = await Promise.all([
    db
      .selectFrom('registration_need')
      .select(['need', 'note'])
      .where('registration_id', '=', registration.id)
      .execute(),
    waitingPlace(db, registration),
    registration.team_id === null ? undefined : readTeam(db, registration.team_id),
    registration.group_id === null ? undefined : readGroup(db, registration.group_id),
    registration.table_id === null ? undefined : readTable(db, registration.table_id),
    db
      .selectFrom('workshop_outcome')
      .select('workshop_id')
      .where('workshop_id', '=', workshop.id)
      .where('published_at', 'is not', null)
      .executeTakeFirst(),
    readWorkshopSettings(db),
  ])
  const { id, status, ended_by, entry_code, revision } = registration
  const { offer_ends_at, came_at, confirmed_at } = registration
  return {
    registration: {
      id,
      status,
      ended_by,
      entry_code,
      revision,
      offer_ends_at,
      came_at,
      confirmed_at,
    },
    person: {
      name: registration.name ?? '',
      email: registration.email ?? '',
      phone: registration.phone ?? '',
      organisation: registration.organisation ?? '',
      needs,
      answers: JSON.parse(registration.answers) as Record<string, string>,
    },
    waitingPlace: place,
    team: team ?? null,
    group: group ?? null,
    table: table ?? null,
    hasResults: outcome !== undefined,
    settings,
    questions: readParts(workshop).questions,
    workshop: {
      slug: workshop.slug,
      state: workshop.state,
      title_pl: workshop.title_pl,
      title_en: workshop.title_en,
      title_uk: workshop.title_uk,
      cancel_reason: workshop.cancel_reason,
      contact_name: workshop.contact_name,
      contact_email: workshop.contact_email,
      contact_phone: workshop.contact_phone,
    },
    session: {
      number: session.number,
      starts_on: session.starts_on,
      ends_on: session.ends_on,
      from_time: session.from_time,
      to_time: session.to_time,
      starts_at: session.starts_at,
      ends_at: session.ends_at,
      place: session.place,
      address: session.address,
      directions: session.directions,
      link: session.link,
      access: readOfferedAccess(session),
      cancelled_at: session.cancelled_at,
      cancel_reason: session.cancel_reason,
    },
  }
}

export type OwnRegistration = NonNullable<Awaited<ReturnType<typeof readOwn>>>

function readTeam(db: Kysely<DB>, id: number) {
  return db
    .selectFrom('workshop_team')
    .select(['name', 'join_code as joinCode'])
    .where('id', '=', id)
    .executeTakeFirst()
}

function readGroup(db: Kysely<DB>, id: number) {
  return db.selectFrom('seat_group').select('name').where('id', '=', id).executeTakeFirst()
}

function readTable(db: Kysely<DB>, id: number) {
  return db
    .selectFrom('hall_table')
    .select(['number', 'topic'])
    .where('id', '=', id)
    .executeTakeFirst()
}
