import type { Instant } from '#db/schema.ts'
import { instantOfDay } from '../../lib/day.ts'
import { phaseOf, type Phase } from './clock.ts'
import type { FullConsultation } from './read-consultation.server.ts'

type StageName = 'notice' | 'remarks' | 'analysis' | 'report'
export type Stage = {
  name: StageName
  state: 'done' | 'now' | 'next'
  from: Instant | null
  to: Instant | null
}
type Dated = Pick<
  FullConsultation,
  'state' | 'announced_on' | 'opens_at' | 'closes_at' | 'reportDueAt' | 'report' | 'settled_at'
>

const NOW: Record<Phase, StageName> = {
  draft: 'notice',
  announced: 'notice',
  open: 'remarks',
  analysis: 'analysis',
  settled: 'report',
}
const ORDER: readonly StageName[] = ['notice', 'remarks', 'analysis', 'report']

/** The fixed way of every consultation, with its own dates and where it is. */
export function stagesOf(consultation: Dated, now: Instant): Stage[] {
  const { announced_on, opens_at, closes_at, reportDueAt, report, settled_at } = consultation
  const current = ORDER.indexOf(NOW[phaseOf(consultation, now)])
  const dates: Record<StageName, [Instant | null, Instant | null]> = {
    notice: [announced_on ? instantOfDay(announced_on) : null, null],
    remarks: [opens_at, closes_at],
    analysis: [closes_at, settled_at ?? reportDueAt],
    report: [null, report?.publishedAt ?? reportDueAt],
  }
  return ORDER.map((name, index) => {
    const isOver = index < current || (name === 'report' && report !== null)
    const [from, to] = dates[name]
    return { name, state: isOver ? 'done' : index === current ? 'now' : 'next', from, to }
  })
}
