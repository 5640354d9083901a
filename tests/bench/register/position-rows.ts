import type { PositionState } from '#db/schema.ts'
import { iso } from './days.ts'
import type { RowMaker } from './life-rows.ts'
import type { Life } from './make-life.ts'
import { addRow, type Rows } from './rows.ts'

const OPEN: readonly PositionState[] = ['draft', 'submitted', 'submitted', 'accepted']

type Shared = { id: number; unit: number | null; code: string | null; answered: number }

/** Answers: most of one submission, a third of them shared by several that a unit answered together. */
export class PositionRows {
  #last = 0
  #shared: Shared | null = null

  /** The id of the last one. */
  get last(): number {
    return this.#last
  }

  published(
    rows: Rows,
    submission: number,
    reference: string,
    life: Life,
    maker: RowMaker,
  ): number {
    const shared = this.#shared
    if (shared && maker.random.chance(0.3)) {
      life.unit = shared.unit
      life.code = shared.code as Life['code']
      life.answered = Math.max(shared.answered, life.answered ?? 0)
      addRow(rows, 'position_submission', { position_id: shared.id, submission_id: submission })
      return shared.id
    }
    const id = this.#write(rows, submission, reference, life, 'published', maker)
    this.#shared = { id, unit: life.unit, code: life.code, answered: life.answered ?? 0 }
    return id
  }

  /** What is being written about a submission in analysis; null where nobody has begun. */
  open(
    rows: Rows,
    submission: number,
    reference: string,
    life: Life,
    maker: RowMaker,
  ): number | null {
    if (life.handling !== 'in_analysis' || maker.random.chance(0.4)) return null
    return this.#write(rows, submission, reference, life, maker.random.pick(OPEN), maker)
  }

  #write(
    rows: Rows,
    submission: number,
    reference: string,
    life: Life,
    state: PositionState,
    maker: RowMaker,
  ): number {
    const { ground, random, texts, audit } = maker
    const id = (this.#last += 1)
    const drafter = ground.officerOf.get(life.unit ?? 0) ?? null
    const drafted = iso(life.analysed ?? life.received)
    const decided = life.answered === null ? drafted : iso(life.answered)
    const isAccepted = state === 'accepted' || state === 'published'
    const accepter = isAccepted ? random.pick(ground.strategists) : null
    const code = life.code ?? 'clarified'
    const [summary, justification] = [texts.sentence().text, texts.sentence().text]
    addRow(rows, 'position', {
      id,
      code,
      state,
      summary,
      what_changes: null,
      what_stays: null,
      justification,
      unit_id: life.unit,
      drafted_by: drafter,
      drafted_at: drafted,
      submitted_at: state === 'draft' ? null : drafted,
      accepted_by: accepter,
      accepted_at: isAccepted ? decided : null,
      published_by: state === 'published' ? accepter : null,
      published_at: state === 'published' ? decided : null,
      revision: state === 'published' ? 2 : 1,
    })
    addRow(rows, 'position_submission', { position_id: id, submission_id: submission })
    const content = {
      code,
      summary,
      whatChanges: null,
      whatStays: null,
      justification,
      unitId: life.unit,
      references: [reference],
      exceptions: [],
    }
    addRow(rows, 'position_version', {
      position_id: id,
      number: 1,
      content: JSON.stringify(content),
      written_by: drafter,
      written_at: drafted,
    })
    const acts =
      state === 'draft'
        ? ['saved']
        : state === 'published'
          ? ['submitted', 'published']
          : ['submitted']
    for (const act of acts) {
      const isLast = act === 'published'
      const fact = {
        at: isLast ? decided : drafted,
        actorId: isLast ? accepter : drafter,
        action: `position.${act}`,
        objectType: 'position',
        objectId: String(id),
        details: { code, state, revision: isLast ? 2 : 1 },
      }
      addRow(rows, 'audit_entry', audit.append(fact))
    }
    return id
  }
}
