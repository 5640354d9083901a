import type { Instant } from '#db/schema.ts'
import type { Translate } from '../../i18n/catalog.server.ts'
import { explainOutcome } from './explain.ts'
import { isUsable, type ImportKind, type Mapping } from './fields.ts'
import {
  countOutcomes,
  hasHints,
  staysOut,
  type Counts,
  type OutcomeKind,
  type RowOutcome,
} from './outcome.ts'
import type { UploadView } from './run-upload.server.ts'

export type NoticedRow = {
  line: number
  outcome: OutcomeKind
  title: string
  reference: string | null
  reasons: string[]
}
export type OutcomeView = {
  counts: Counts
  /** Rows that stay out, then those something is to be said about; the first of them. */
  noticed: NoticedRow[]
  noticedTotal: number
}
type BatchView = { id: number; file: string; source: string; at: Instant; kind: ImportKind }

export type ImportView =
  | {
      state: 'preview'
      batch: BatchView
      columns: { index: number; name: string }[]
      mapping: Mapping
      sample: readonly { title: string; text: string }[]
      /** Null while no column of title or text is named. */
      result: OutcomeView | null
    }
  | { state: 'running'; batch: BatchView }
  | { state: 'done'; batch: BatchView; result: OutcomeView; hasReport: boolean }

const NOTICED_SHOWN = 100
const COLUMN_SHOWN = 60

/** A batch shaped for its page, the reasons in the language of the visitor. */
export function toImportView(view: UploadView, t: Translate): ImportView {
  const { id, file_name: file, source, created_at: at, kind } = view.batch
  const batch = { id, file, source, at, kind }
  if (view.state === 'running') return { state: 'running', batch }
  if (view.state === 'done') {
    const { report } = view
    const result = report ? toOutcomeView(report.outcomes, t) : countsOnly(view.batch)
    return { state: 'done', batch, result, hasReport: report !== null }
  }
  return {
    state: 'preview',
    batch,
    columns: view.report.columns.map((name, index) => ({
      index,
      name:
        name.trim().slice(0, COLUMN_SHOWN) || t('importing.mapping.unnamed', { number: index + 1 }),
    })),
    mapping: view.mapping,
    sample: view.sample,
    result: isUsable(view.mapping, kind) ? toOutcomeView(view.report.outcomes, t) : null,
  }
}

function toOutcomeView(outcomes: readonly RowOutcome[], t: Translate): OutcomeView {
  const noticed = [...outcomes.filter(staysOut), ...outcomes.filter(hasHints)]
  return {
    counts: countOutcomes(outcomes),
    noticedTotal: noticed.length,
    noticed: noticed.slice(0, NOTICED_SHOWN).map((each) => ({
      line: each.line,
      outcome: each.outcome,
      title: each.title,
      reference: each.reference,
      reasons: explainOutcome(t, each),
    })),
  }
}

function countsOnly(batch: UploadView['batch']): OutcomeView {
  return {
    counts: {
      total: batch.total,
      created: batch.created_count,
      unchanged: batch.unchanged_count,
      different: batch.different_count,
      failed: batch.failed_count,
    },
    noticed: [],
    noticedTotal: 0,
  }
}
