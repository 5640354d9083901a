import { requestScope } from '#app/platform/request-scope.server.ts'
import { runtime } from '#app/platform/runtime.server.ts'

type SecurityEvent =
  | 'signed in'
  | 'sign-in refused'
  | 'sign-in slowed down'
  | 'signed out'
  | 'signed out everywhere'
  | 'password changed'
  | 'account erased'
  | 'address confirmed'

/** Sign-ins and their like, for whoever looks into misuse: ids and words, never what was typed. */
export function logSecurity(event: SecurityEvent, facts: Record<string, string> = {}): void {
  runtime().log.info({ requestId: requestScope().requestId, ...facts }, event)
}
