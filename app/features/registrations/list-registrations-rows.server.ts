import type { Kysely } from 'kysely'
import type { DB, Instant, Locale } from '#db/schema.ts'
import type {
  AccessNeed,
  RegistrationEnd,
  RegistrationStatus,
  RegistrationWay,
} from '#db/workshop-tables.ts'

export type ListedRegistration = {
  id: number
  /** The number of the registration in its session: the order of arrival. */
  arrival: number
  status: RegistrationStatus
  way: RegistrationWay
  /** Null once it is erased. */
  name: string | null
  email: string | null
  phone: string | null
  organisation: string | null
  group: string | null
  groupId: number | null
  team: string | null
  tableNumber: number | null
  locale: Locale
  entryCode: string
  needs: { need: AccessNeed; note: string | null }[]
  /** By the key of the question. */
  answers: Record<string, string>
  /** 1 is the next. */
  waitingPlace: number | null
  overCapacityReason: string | null
  createdAt: Instant
  offerEndsAt: Instant | null
  endedBy: RegistrationEnd | null
  cameAt: Instant | null
  revision: number
}

/** These registrations of a session with all that belongs to them, in order of arrival. */
export async function listedRows(
  db: Kysely<DB>,
  sessionId: number,
  ids: readonly number[],
): Promise<ListedRegistration[]> {
  if (ids.length === 0) return []
  const [rows, needs, queue] = await Promise.all([
    readRows(db, sessionId, ids),
    db
      .selectFrom('registration_need')
      .select(['registration_id', 'need', 'note'])
      .where('registration_id', 'in', ids)
      .orderBy('need')
      .execute(),
    db
      .selectFrom('registration')
      .select('id')
      .where('session_id', '=', sessionId)
      .where('status', '=', 'waitlisted')
      .orderBy('arrival')
      .execute(),
  ])
  const places = new Map(queue.map(({ id }, index) => [id, index + 1]))
  return rows.map(({ answers, ...row }) => ({
    ...row,
    answers: JSON.parse(answers) as Record<string, string>,
    needs: needs
      .filter(({ registration_id }) => registration_id === row.id)
      .map(({ need, note }) => ({ need, note })),
    waitingPlace: places.get(row.id) ?? null,
  }))
}

function readRows(db: Kysely<DB>, sessionId: number, ids: readonly number[]) {
  return db
    .selectFrom('registration')
    .leftJoin('seat_group', 'seat_group.id', 'registration.group_id')
    .leftJoin('workshop_team', 'workshop_team.id', 'registration.team_id')
    .leftJoin('hall_table', 'hall_table.id', 'registration.table_id')
    .select([
      'registration.id',
      'registration.arrival',
      'registration.status',
      'registration.way',
      'registration.name',
      'registration.email',
      'registration.phone',
      'registration.organisation',
      'registration.group_id as groupId',
      'seat_group.name as group',
      'workshop_team.name as team',
      'hall_table.number as tableNumber',
      'registration.locale',
      'registration.entry_code as entryCode',
      'registration.answers',
      'registration.over_capacity_reason as overCapacityReason',
      'registration.created_at as createdAt',
      'registration.offer_ends_at as offerEndsAt',
      'registration.ended_by as endedBy',
      'registration.came_at as cameAt',
      'registration.revision',
    ])
    .where('registration.session_id', '=', sessionId)
    .where('registration.id', 'in', ids)
    .orderBy('registration.arrival')
    .execute()
}

/** Of whoever is not of this session: null. */
export async function findListed(
  db: Kysely<DB>,
  sessionId: number,
  id: number,
): Promise<ListedRegistration | null> {
  return (await listedRows(db, sessionId, [id]))[0] ?? null
}
