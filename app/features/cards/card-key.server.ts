import { createHmac } from 'node:crypto'

const KEY_BYTES = 16

/**
 * The idempotency key of the submission that a card becomes: one card, one submission, however often the
 * day is closed. Keyed, because devices know the ids of cards and the follow-up code hangs on it.
 */
export function cardKey(secret: string, cardId: string): string {
  return createHmac('sha256', secret)
    .update(`idea-kielce/card-submission/1\n${cardId}`)
    .digest()
    .subarray(0, KEY_BYTES)
    .toString('base64url')
}
