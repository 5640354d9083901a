import type { AccessNeed, CheckInWay, RegistrationWay } from '#db/workshop-tables.ts'
import type { Instant, Locale } from '#db/schema.ts'

export type RegisterRequest = {
  sessionId: number
  way: RegistrationWay
  name: string
  email: string | null
  phone: string | null
  organisation: string | null
  accountId: string | null
  /** The group of reserved seats the person belongs to. */
  groupId: number | null
  invitationCode: string | null
  /** Of a hackathon: a new team by its name, or one that is there by its code. */
  team: { name?: string; joinCode?: string } | null
  needs: { need: AccessNeed; note: string | null }[]
  answers: Record<string, string>
  locale: Locale
  /** 128 random bits of the form: the same key of the same person is the same registration. */
  idempotencyKey: string
  /** The organiser who writes somebody in by hand, or lets a walk-in enter. */
  addedBy: string | null
  /** Why an organiser gives a seat that is not there. Without it a full session means waiting. */
  overCapacityReason: string | null
  cameAt?: Instant
  cameBy?: CheckInWay
}

export type Registered = {
  id: number
  /** Of the link to the registration. */
  token: string
  entryCode: string
  status: 'confirmed' | 'waitlisted'
  /** 1 is the next; null once nobody waits any more. */
  waitingPlace: number | null
  /** This form had been sent before: nothing was written again. */
  repeated: boolean
}

export type RegisterRefusal =
  | 'notFound'
  | 'notOpen'
  | 'notYet'
  | 'closed'
  | 'past'
  | 'cancelled'
  | 'alreadyRegistered'
  | 'tooManySeats'
  | 'wrongInvitation'
  | 'noReach'
  | 'wrongTeam'

/** The secret derives the link; `appOrigin` is where it leads. */
export type RegistrationContext = { now: Instant; secret: string; appOrigin: string }
