import type { ActionFunctionArgs } from '@remix-run/node'
import { currentSession } from '../../http/actor.server.ts'
import { hasKeeper, hasUnsent, keeperCookie, NOBODY } from '../../http/device-owner.server.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import { logSecurity } from '../../http/security-log.server.ts'
import { sessions } from '../../http/sessions.server.ts'
import { urls } from '../../http/urls.ts'

export function loader() {
  throw notFound()
}

/** Works for whoever is signed out already too: a stale page must not answer with an error. */
export async function action({ request }: ActionFunctionArgs) {
  const session = await currentSession(request)
  const unsent = hasUnsent(request)
  const cookies = session ? [await sessions().end(session.sessionId)] : []
  if (hasKeeper(request)) cookies.push(keeperCookie(NOBODY))
  if (session) logSecurity('signed out', { accountId: session.actor.id })
  const response = await seeOther(
    urls.home(),
    unsent
      ? { tone: 'warning', key: 'dayOf.flash.signedOutUnsent' }
      : { tone: 'done', key: 'account.flash.signedOut' },
    cookies,
  )
  // Neither pages nor drafts of the signed-in person stay on a shared computer. What was done without
  // network and not sent yet does, unseen: it would be lost.
  response.headers.set('Clear-Site-Data', unsent ? '"cache"' : '"cache", "storage"')
  return response
}
