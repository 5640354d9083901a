import type { MovingCount } from './moving-counts.server.ts'

const isAnswered = (row: string) => `${row}.handling in ('answered', 'reflected')`

/** What each consultation was sent. */
const VOICES: MovingCount = {
  name: 'voice_count',
  of: 'submission',
  where: (row) => `${row}.consultation_id is not null`,
  by: {
    consultation_id: { type: 'integer', is: (row) => `${row}.consultation_id` },
    channel: { type: 'text', is: (row) => `${row}.channel` },
    visibility: { type: 'text', is: (row) => `${row}.visibility` },
    handling: { type: 'text', is: (row) => `${row}.handling` },
    is_late: { type: 'integer', is: (row) => `${row}.is_late` },
    position_code: { type: 'text', is: (row) => `coalesce(${row}.position_code, '')` },
  },
  watched: ['consultation_id', 'channel', 'visibility', 'handling', 'is_late', 'position_code'],
}

/** Public and without an answer: who owes it, by when; unit 0: nobody was given it. */
const OWED: MovingCount = {
  name: 'owed_count',
  of: 'submission',
  where: (row) => `${row}.visibility = 'published' and not ${isAnswered(row)}`,
  by: {
    unit_id: { type: 'integer', is: (row) => `coalesce(${row}.unit_id, 0)` },
    due_at: { type: 'instant', is: (row) => `${row}.answer_due_at` },
  },
  watched: ['visibility', 'handling', 'unit_id', 'answer_due_at'],
}

/** Positions being written and waiting for acceptance, by who wrote them. */
const POSITIONS: MovingCount = {
  name: 'position_count',
  of: 'position',
  where: (row) => `${row}.state in ('draft', 'submitted')`,
  by: {
    state: { type: 'text', is: (row) => `${row}.state` },
    drafted_by: { type: 'text', is: (row) => `coalesce(${row}.drafted_by, '')` },
    edited_by: { type: 'text', is: (row) => `coalesce(${row}.edited_by, '')` },
    is_sent_back: {
      type: 'integer',
      is: (row) => `case when coalesce(${row}.sent_back_reason, '') = '' then 0 else 1 end`,
    },
  },
  watched: ['state', 'drafted_by', 'edited_by', 'sent_back_reason'],
}

/** How often suggestions were right, where a person chose anything. */
const ROUNDS: MovingCount = {
  name: 'suggestion_round_count',
  of: 'suggestion_round',
  where: (row) => `${row}.chosen > 0`,
  by: {
    model: { type: 'integer', is: (row) => `${row}.model` },
    month: { type: 'text', is: (row) => `${row}.month` },
  },
  sums: {
    first_right: (row) => `${row}.first_right`,
    any_right: (row) => `${row}.any_right`,
  },
  watched: ['chosen', 'model', 'month', 'first_right', 'any_right'],
}

const ofRound = (column: string) => (row: string) =>
  `(select r.${column} from suggestion_round as r where r.id = ${row}.round_id)`

/** A round is written once, before what was shown in it. */
const ITEMS: MovingCount = {
  name: 'suggestion_item_count',
  of: 'suggestion_item',
  where: (row) => `${ofRound('chosen')(row)} > 0`,
  by: {
    model: { type: 'integer', is: ofRound('model') },
    month: { type: 'text', is: ofRound('month') },
    label_id: { type: 'integer', is: (row) => `${row}.label_id` },
    confidence: { type: 'text', is: (row) => `${row}.confidence` },
  },
  sums: { taken: (row) => `${row}.taken` },
  watched: ['taken', 'label_id', 'confidence'],
}

/** Everything that is counted row by row: what pages show of it costs the same whatever the register holds. */
export const MOVING_COUNTS: readonly MovingCount[] = [VOICES, OWED, POSITIONS, ROUNDS, ITEMS]
