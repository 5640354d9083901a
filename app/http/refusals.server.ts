import { data, type HeadersFunction } from '@remix-run/node'
import type { FormErrors, InvalidForm } from './forms.server.ts'

type Refusable = { refuse(errors: FormErrors, status?: number): InvalidForm }

/** Too many tries: 429, with the time after which to come back in words and in the header. */
export function refuseTooMany(form: Refusable, retryAfterSeconds: number): InvalidForm {
  const minutes = Math.ceil(retryAfterSeconds / 60)
  const answer = form.refuse({ form: [`errors.tooMany|minutes=${minutes}`] }, 429)
  return withRetryAfter(answer, retryAfterSeconds)
}

/** All hands are full: 503, try again in a few seconds. */
export function refuseBusy(form: Refusable): InvalidForm {
  return withRetryAfter(form.refuse({ form: ['account.error.busy'] }, 503), 5)
}

/** For routes that refuse so: hands the header of the action on. */
export const passRetryAfter: HeadersFunction = ({ actionHeaders }) => {
  const retryAfter = actionHeaders.get('Retry-After')
  return retryAfter ? { 'Retry-After': retryAfter } : new Headers()
}

function withRetryAfter(answer: InvalidForm, seconds: number): InvalidForm {
  return data(answer.data, { ...answer.init, headers: { 'Retry-After': String(seconds) } })
}
