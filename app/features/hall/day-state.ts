import type { Day, Instant } from '#db/schema.ts'
import type { AccessNeed } from '#db/workshop-tables.ts'
import type { CardArea, TableCard } from '../cards/table-card.ts'

export type DayPerson = {
  id: number
  /** Order of arrival of the registration: the number on the printed list. */
  number: number
  /** Empty: a walk-in who gave no name. */
  name: string
  code: string
  status: 'confirmed' | 'offered' | 'waitlisted' | 'cancelled'
  /** In the queue; 1 is the next. */
  place: number | null
  table: number | null
  needs: AccessNeed[]
  walkedIn: boolean
  cameAt: Instant | null
}
export type DayTable = {
  id: number
  number: number
  topic: string | null
  areaId: number | null
  code: string
  facilitator: string | null
  isReady: boolean
}
export type DaySession = {
  startsOn: Day
  /** Null where the session takes whole days: then nobody is late. */
  startsAt: Instant | null
  capacity: number | null
  /** Seats held, those given beyond the capacity among them. */
  taken: number
  isClosed: boolean
  isCancelled: boolean
}

/** Everything that the day page works with, by the database at one moment. */
export type DayState = {
  at: Instant
  session: DaySession
  people: DayPerson[]
  tables: DayTable[]
  cards: TableCard[]
  areas: CardArea[]
}
