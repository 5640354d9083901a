import type { BulkReport } from '../features/staff-register/bulk-report.ts'
import type { Translate } from '../i18n/catalog.server.ts'
import type { Flash } from './flash.server.ts'

/** Names every number: what was done, and what was not and why. */
export function bulkFlash(t: Translate, intent: 'assign' | 'tag', report: BulkReport): Flash {
  const refused = report.refused.map(({ refusal, references }) =>
    t('panel.register.flash.refused', {
      numbers: references.join(', '),
      reason: t(`panel.assignment.error.${refusal}` as 'panel.assignment.error.conflict'),
    }),
  )
  return {
    tone: refused.length > 0 ? 'warning' : 'done',
    key: `panel.register.flash.${intent}`,
    values: {
      count: report.done.length,
      numbers: report.done.join(', '),
      refused: refused.join(' '),
    },
    undoBatch: report.batchId,
  }
}
