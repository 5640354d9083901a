import { createHash } from 'node:crypto'
import type { DemoGuest } from '#db/seed/demo/workshops.ts'
import type { Instant } from '#db/schema.ts'
import { register } from '../registrations/register.server.ts'
import type { MadeWorkshop } from './demo-workshops.ts'
import { must, type Stage } from './demo-stage.ts'

/** A guest of the demonstration signs up as everybody does. */
export async function signUp(
  stage: Stage,
  { sessionId }: MadeWorkshop,
  guest: DemoGuest,
  now: Instant,
): Promise<void> {
  must(
    await register(
      stage.db,
      {
        sessionId,
        way: 'web',
        name: guest.name,
        email: guest.email ?? null,
        phone: guest.phone ?? null,
        organisation: guest.organisation ?? null,
        accountId: null,
        groupId: null,
        invitationCode: null,
        team: null,
        needs: (guest.needs ?? []).map((need) => ({ need, note: null })),
        answers: {},
        locale: 'pl',
        idempotencyKey: keyOf(sessionId, guest),
        addedBy: null,
        overCapacityReason: null,
      },
      { now, secret: stage.secret, appOrigin: stage.appOrigin },
    ),
    `registration of ${guest.name}`,
  )
}

/** The same guest of the same session always fills in the same form. */
function keyOf(sessionId: number, guest: DemoGuest): string {
  return createHash('sha256')
    .update(`${sessionId}:${guest.name}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url')
}
