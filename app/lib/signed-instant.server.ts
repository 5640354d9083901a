import { createHmac, timingSafeEqual } from 'node:crypto'

const CONTEXT = 'idea-kielce/signed-instant/1\n'

/** An instant that a form carries and nobody can move: when it was opened. */
export function signInstant(secret: string, instant: string): string {
  return `${instant}~${mac(secret, instant)}`
}

/** Null for what we did not sign. */
export function readSignedInstant(secret: string, signed: string): string | null {
  const [instant = '', given = ''] = signed.slice(0, 200).split('~')
  const left = Buffer.from(mac(secret, instant))
  const right = Buffer.from(given)
  return left.length === right.length && timingSafeEqual(left, right) ? instant : null
}

function mac(secret: string, instant: string): string {
  return createHmac('sha256', secret).update(CONTEXT).update(instant).digest('base64url')
}
