import type {
  Handling,
  IntakeChannel,
  PositionCode,
  SubmissionKind,
  Visibility,
} from '#db/schema.ts'
import type { Ground, Talk } from './make-ground.ts'
import type { RegisterFrame } from './read-frame.ts'
import type { Random } from './seeded-random.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** What became of one submission, and when: everything its rows are made of but the words. */
export type Life = {
  kind: SubmissionKind
  talk: Talk | null
  received: number
  channel: IntakeChannel
  visibility: Visibility
  /** When the public saw it first; null: never. */
  published: number | null
  /** When it was decided that the public sees it no more, or never. */
  ended: number | null
  handling: Handling
  assigned: number | null
  analysed: number | null
  answered: number | null
  reflected: number | null
  unit: number | null
  code: PositionCode | null
  terms: { main: number; others: number[] } | null
  moderator: string
}

const CHANNELS: readonly IntakeChannel[] = [
  ...Array<IntakeChannel>(12).fill('web'),
  'web',
  'paper',
  'paper',
  'email',
  'email',
  'phone',
  'oral',
  'workshop',
]
const CODES: readonly PositionCode[] = [
  'accepted',
  'accepted_in_part',
  'clarified',
  'rejected',
  'already_in_text',
  'deferred',
  'out_of_scope',
]
const ENDS: readonly [share: number, visibility: Visibility][] = [
  [0.02, 'returned'],
  [0.04, 'redirected'],
  [0.055, 'hidden'],
  [0.07, 'withdrawn'],
  [0.1, 'merged'],
]

/**
 * One of five is a remark on a draft. Nine of ten are published after some days; nearly all of them are
 * answered within the promise, some wait longer: as in an office that keeps up.
 */
export function makeLife(
  received: number,
  now: number,
  { frame, ground, random }: { frame: RegisterFrame; ground: Ground; random: Random },
): Life {
  const talk = random.chance(0.45)
    ? (ground.talks.find((each) => each.opens < received && received < each.closes) ?? null)
    : null
  const life: Life = {
    kind: talk ? 'remark' : 'postulate',
    talk,
    received,
    channel: random.pick(CHANNELS),
    visibility: 'awaiting',
    published: null,
    ended: null,
    handling: 'received',
    assigned: null,
    analysed: null,
    answered: null,
    reflected: null,
    unit: null,
    code: null,
    terms: null,
    moderator: random.pick(ground.moderators),
  }
  const decided = received + (0.2 + 3 * random.next()) * DAY_MS
  if (decided > now) return life
  const end = random.next()
  const ended = ENDS.find(([share]) => end < share)?.[1]
  if (ended) {
    life.visibility = ended
    life.ended = decided
    if ((ended === 'hidden' || ended === 'withdrawn') && random.chance(0.5)) {
      life.published = decided
      life.ended = decided + HOUR_MS
      life.terms = makeTerms(frame, random)
    }
    return life
  }
  life.visibility = 'published'
  life.published = decided
  life.terms = makeTerms(frame, random)
  answer(life, now, frame, random)
  return life
}

function makeTerms(frame: RegisterFrame, random: Random): Life['terms'] {
  const main = random.pickUneven(frame.areas)
  const others = new Set<number>()
  if (random.chance(0.25)) others.add(random.pick(frame.areas))
  others.delete(main)
  if (random.chance(0.8)) others.add(random.pickUneven(frame.goals))
  if (random.chance(0.15)) others.add(random.pick(frame.goals))
  if (random.chance(0.7)) others.add(random.pickUneven(frame.themes))
  return { main, others: [...others] }
}

function answer(life: Life, now: number, frame: RegisterFrame, random: Random): void {
  const published = life.published ?? now
  const assigned = published + (0.5 + 4 * random.next()) * DAY_MS
  if (assigned > now || random.chance(0.004)) return
  life.assigned = assigned
  life.unit = random.pickUneven(frame.units)
  life.handling = 'assigned'
  const analysed = assigned + (1 + 8 * random.next()) * DAY_MS
  if (analysed > now || random.chance(0.008)) return
  life.analysed = analysed
  life.handling = 'in_analysis'
  // Most within the thirty days, a tenth later, a few wait still.
  const takes = random.chance(0.9) ? 2 + 14 * random.next() : 14 + 40 * random.next()
  const answered = analysed + takes * DAY_MS
  if (answered > now || random.chance(0.008)) return
  life.answered = answered
  life.code = random.pickUneven(CODES)
  life.handling = 'answered'
  const reflected = answered + (20 + 100 * random.next()) * DAY_MS
  if (life.code === 'accepted' && reflected < now && random.chance(0.2)) {
    life.reflected = reflected
    life.handling = 'reflected'
  }
}
