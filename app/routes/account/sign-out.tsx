import type { ActionFunctionArgs } from '@remix-run/node'
import { currentSession } from '../../http/actor.server.ts'
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
  const cookies = session ? [await sessions().end(session.sessionId)] : []
  if (session) logSecurity('signed out', { accountId: session.actor.id })
  const response = await seeOther(
    urls.home(),
    { tone: 'done', key: 'account.flash.signedOut' },
    cookies,
  )
  // Neither pages nor drafts of the signed-in person stay on a shared computer.
  response.headers.set('Clear-Site-Data', '"cache", "storage"')
  return response
}
