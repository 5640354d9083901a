import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import type {
  RegisterRequest,
  RegistrationContext,
} from '#app/features/registrations/register-request.ts'
import { FIXED_NOW } from './database.ts'

/** Two and a half weeks after `FIXED_NOW`, at five in the afternoon. */
export const STARTS_AT = '2026-12-10T16:00:00.000Z'

export function registerRequest(
  sessionId: number,
  person: string,
  more: Partial<RegisterRequest> = {},
): RegisterRequest {
  return {
    sessionId,
    way: 'web',
    name: person,
    email: `${person}@example.pl`,
    phone: null,
    organisation: null,
    accountId: null,
    groupId: null,
    invitationCode: null,
    team: null,
    needs: [],
    answers: {},
    locale: 'pl',
    idempotencyKey: newIdempotencyKey(),
    addedBy: null,
    overCapacityReason: null,
    ...more,
  }
}

export function registrationContext(now = FIXED_NOW): RegistrationContext {
  return {
    now,
    secret: 'a secret of the tests, long enough for them',
    appOrigin: 'https://idea.example.pl',
  }
}

export function hoursAfter(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString()
}
