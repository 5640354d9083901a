import { iso } from './days.ts'
import type { RowMaker } from './life-rows.ts'
import type { Life } from './make-life.ts'
import { addRow, type Rows } from './rows.ts'

const CONFIDENCES = ['sure', 'possible', 'weak'] as const

/** Of every second decision: the areas that were suggested, and which of them the person took. */
export function addRounds(
  rows: Rows,
  submission_id: number,
  life: Life,
  { frame, random }: RowMaker,
): void {
  if (!life.terms || life.published === null || random.chance(0.5)) return
  const { main } = life.terms
  const isRight = random.chance(0.7)
  const others = frame.areas.filter((area) => area !== main)
  const shown = isRight ? [main, ...others.slice(0, 2)] : others.slice(0, 3)
  const at = iso(life.published)
  // The numbers of rounds follow those of the submissions: one vocabulary each.
  const round_id = submission_id
  addRow(rows, 'suggestion_round', {
    id: round_id,
    submission_id,
    model: frame.modelOf.get(main) ?? 0,
    decided_by: life.moderator,
    decided_at: at,
    month: at.slice(0, 7),
    chosen: 1,
    first_right: isRight ? 1 : 0,
    any_right: isRight ? 1 : 0,
  })
  for (const [index, label_id] of shown.entries()) {
    addRow(rows, 'suggestion_item', {
      round_id,
      place: index + 1,
      label_id,
      confidence: CONFIDENCES[index] ?? 'weak',
      taken: label_id === main ? 1 : 0,
    })
  }
}
