import type { Notice } from './check-notice.ts'

export type Advice = 'phone' | 'offline' | 'caseSign'

/** Good practice that no law asks for: said, never demanded. */
export function adviceOn(notice: Notice): Advice[] {
  const advice: Advice[] = []
  if (!notice.host_phone) advice.push('phone')
  const offline = ['paper', 'phone', 'oral']
  if (!notice.channels.some((channel) => offline.includes(channel))) advice.push('offline')
  if (!notice.case_sign) advice.push('caseSign')
  return advice
}
