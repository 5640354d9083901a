import { createHmac } from 'node:crypto'

/** One browser at one session. Of two sessions nobody can tell that it was the same one. */
export function voterKey(secret: string, sessionId: number, browser: string): string {
  return createHmac('sha256', secret)
    .update(`idea-kielce/card-voter/1\n${sessionId}\n${browser}`)
    .digest('base64url')
}
