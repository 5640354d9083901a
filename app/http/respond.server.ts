import { redirect } from '@remix-run/node'
import { safeRedirect } from '../lib/safe-redirect.ts'
import { setFlash, type Flash } from './flash.server.ts'

/** 404 also for what exists but is not for this person: nobody learns which. */
export function notFound(): Response {
  return new Response(null, { status: 404 })
}

/** What moved for good: old links lead on. */
export function movedForGood(target: string): Response {
  return redirect(safeRedirect(target), 301)
}

/** After a successful post: 303, perhaps with a message for the next page. */
export async function seeOther(
  target: string,
  flash?: Flash,
  setCookies: readonly string[] = [],
): Promise<Response> {
  const headers = new Headers()
  for (const cookie of setCookies) headers.append('Set-Cookie', cookie)
  if (flash) headers.append('Set-Cookie', await setFlash(flash))
  return redirect(safeRedirect(target), { status: 303, headers })
}
