import type { Submission } from '#db/schema.ts'
import { limits } from '#app/platform/rate-limit.server.ts'
import { requestScope } from '#app/platform/request-scope.server.ts'
import { findCase, findOwnCase } from '../features/case/find-case.server.ts'
import { normalizeFollowUpCode } from '../lib/follow-up-code.server.ts'
import { ok, refuse, type Result } from '../lib/result.ts'
import { currentActor } from './actor.server.ts'
import { readOpenCase, rememberCase } from './case-cookie.server.ts'
import type { FormErrors } from './forms.server.ts'
import { openPage } from './page.server.ts'

export type CaseAccess = {
  submission: Submission
  /** Known when the case was opened by code. */
  code: string | null
  accountId: string | null
  /** Set-Cookie of a case opened in this very request. */
  cookie?: string
}

export function cookiesOf(access: CaseAccess): string[] {
  return access.cookie ? [access.cookie] : []
}

const JUST_OPENED = 'case just opened'

/** The case this visitor may see: opened by code, or the signed-in person's own. */
export async function caseAccess(request: Request, reference: string): Promise<CaseAccess | null> {
  // An action may have opened it by a posted code: the loader that follows sees it too.
  const opened = requestScope().memo.get(JUST_OPENED) as CaseAccess | undefined
  if (opened?.submission.reference === reference) return opened
  const { db } = openPage(request)
  const actor = await currentActor(request)
  const accountId = actor.kind === 'account' ? actor.id : null
  const open = await readOpenCase(request)
  // What was sent together has one code: it opens the others too. 60 bits are not guessed by asking.
  if (open) {
    const submission = await findCase(db, reference, open.code)
    if (submission) return { submission, code: open.code, accountId }
  }
  if (!accountId) return null
  const submission = await findOwnCase(db, reference, accountId)
  return submission ? { submission, code: null, accountId } : null
}

/** Tries a typed number and code. Wrong ones are slowed down, and answered alike whichever was wrong. */
export async function openCase(
  request: Request,
  reference: string,
  typedCode: string,
): Promise<Result<CaseAccess, { errors: FormErrors; status: number }>> {
  const code = normalizeFollowUpCode(typedCode)
  if (!code)
    return refuse({ errors: { fields: { code: ['follow.error.codeShape'] } }, status: 422 })
  const limit = limits()
  const answer = await limit.consume('followCode', reference)
  if (!answer.allowed) {
    const minutes = Math.ceil(answer.retryAfterSeconds / 60)
    return refuse({ errors: { form: [`errors.tooMany|minutes=${minutes}`] }, status: 429 })
  }
  const { db } = openPage(request)
  const submission = await findCase(db, reference, code)
  if (!submission) return refuse({ errors: { form: ['follow.error.wrong'] }, status: 422 })
  await limit.reset('followCode', reference)
  const actor = await currentActor(request)
  const opened: CaseAccess = {
    submission,
    code,
    accountId: actor.kind === 'account' ? actor.id : null,
    cookie: await rememberCase({ reference, code }),
  }
  requestScope().memo.set(JUST_OPENED, opened)
  return ok(opened)
}
