import { VISITOR, type AccountActor, type Actor } from '../features/accounts/actor.ts'
import { can, type Permission } from '../features/accounts/permissions.ts'
import { oncePerRequest } from '#app/platform/request-scope.server.ts'
import { redirect } from '@remix-run/node'
import { requestUrl } from './request-url.ts'
import { sessions } from './sessions.server.ts'
import { urls } from './urls.ts'

/** Who sends this request. Read once per request, from the database: a role taken away is gone at once. */
export async function currentActor(request: Request): Promise<Actor> {
  return (await currentSession(request))?.actor ?? VISITOR
}

export function currentSession(
  request: Request,
): Promise<{ actor: AccountActor; sessionId: string } | null> {
  return oncePerRequest('session', async () => {
    const cookie = request.headers.get('Cookie')
    return cookie ? sessions().read(cookie) : null
  })
}

/** A signed-in person, or the way to the sign-in page and back. */
export async function requireAccount(request: Request): Promise<AccountActor> {
  const actor = await currentActor(request)
  if (actor.kind === 'account') return actor
  const url = requestUrl(request)
  // A post cannot be repeated after signing in: return to the page it came from.
  const back = request.method === 'GET' ? url.pathname + url.search : url.pathname
  throw redirect(urls.signIn(back), 303)
}

/** Each loader and action guards itself: a parent's guard protects nothing. */
export async function requirePermission(
  request: Request,
  permission: Permission,
): Promise<AccountActor> {
  const actor = await requireAccount(request)
  if (!can(actor, permission)) throw new Response(null, { status: 403 })
  return actor
}
