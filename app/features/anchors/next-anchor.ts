import type { AnchorState, Instant } from '#db/schema.ts'

export type StandingRemark = {
  submissionId: number
  state: AnchorState
  blockId: number | null
  decidedBy: string | null
  decidedAt: Instant | null
  reason: string | null
  /** The block it was written to, and the wording at that time. */
  writtenTo: number | null
  quotedText: string | null
  selectedText: string | null
  partAsGiven: string | null
}
export type Anchor = {
  submissionId: number
  blockId: number | null
  state: AnchorState
  suggestedId: number | null
  score: number | null
  decidedBy: string | null
  decidedAt: Instant | null
  reason: string | null
}
export type Guess = { blockId: number; score: number }

/** What a remark needs to know of the version it moves to. */
export type NextPlaces = {
  textOf(blockId: number): string | undefined
  /** What a person said about a block that the version no longer has. */
  endingOf(
    blockId: number,
  ): { into: number | null; decidedBy: string; decidedAt: Instant } | undefined
  /** Where the words of a block that is gone seem to be; null when nowhere. `quoted`: where it is gone for longer. */
  guessFor(blockId: number, quoted: string | null): Guess | null
  /** The one changed or new block with these words; null when there is none, or there are more. */
  blockWith(words: string): number | null
}

/**
 * Where a remark stands in the next version: where its block went, if that is sure or a person said
 * so. What nobody knows waits for a person; it is never guessed.
 */
export function nextAnchor(remark: StandingRemark, next: NextPlaces): Anchor {
  const { state, blockId } = remark
  if (state === 'ended') return decided(remark, 'ended', null, remark)
  if (blockId === null) return anchorWithoutBlock(remark, next)
  const text = next.textOf(blockId)
  if (text === undefined) return anchorOfGone(remark, blockId, next)
  if (state === 'placed') return decided(remark, 'placed', blockId, remark)
  if (text === remark.quotedText) return found(remark, 'exact', blockId)
  const elsewhere = hasWords(text, remark.selectedText) ? null : wordsElsewhere(remark, next)
  if (elsewhere !== null) return guessed(remark, { blockId: elsewhere, score: 1 })
  return found(remark, 'changed', blockId)
}

/** Whether the words that somebody chose in a block are still there. */
export function hasWords(text: string, selected: string | null): boolean {
  return selected === null || plain(text).includes(plain(selected))
}

/** A remark to the whole document stays with the whole; one whose place nobody has found yet still waits. */
function anchorWithoutBlock(remark: StandingRemark, next: NextPlaces): Anchor {
  const isWhole = remark.writtenTo === null && remark.partAsGiven === null
  const waits = remark.state === 'doubtful' || remark.state === 'orphan'
  if (isWhole && !waits) return found(remark, 'exact', null)
  return guessed(
    remark,
    remark.writtenTo === null ? null : next.guessFor(remark.writtenTo, remark.quotedText),
  )
}

function anchorOfGone(remark: StandingRemark, blockId: number, next: NextPlaces): Anchor {
  const ending = next.endingOf(blockId)
  if (ending?.into != null) return decided(remark, 'placed', ending.into, ending)
  if (ending) return decided(remark, 'ended', null, ending)
  return guessed(remark, next.guessFor(blockId, remark.quotedText))
}

function wordsElsewhere(remark: StandingRemark, next: NextPlaces): number | null {
  const { selectedText, blockId } = remark
  const other = selectedText === null ? null : next.blockWith(selectedText)
  return other === blockId ? null : other
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

const UNDECIDED = { decidedBy: null, decidedAt: null, reason: null }

function found(remark: StandingRemark, state: AnchorState, blockId: number | null): Anchor {
  const { submissionId } = remark
  return { submissionId, state, blockId, suggestedId: null, score: null, ...UNDECIDED }
}

function guessed({ submissionId }: StandingRemark, guess: Guess | null): Anchor {
  return {
    submissionId,
    state: guess ? 'doubtful' : 'orphan',
    blockId: null,
    suggestedId: guess?.blockId ?? null,
    score: guess?.score ?? null,
    ...UNDECIDED,
  }
}

function decided(
  { submissionId }: StandingRemark,
  state: AnchorState,
  blockId: number | null,
  by: { decidedBy: string | null; decidedAt: Instant | null; reason?: string | null },
): Anchor {
  const { decidedBy, decidedAt, reason = null } = by
  return {
    submissionId,
    state,
    blockId,
    suggestedId: null,
    score: null,
    decidedBy,
    decidedAt,
    reason,
  }
}
