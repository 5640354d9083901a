import { REDACTION_MARK } from '../../lib/redaction-mark.ts'
import { wordDiff, type DiffPart } from '../../lib/word-diff.ts'

/**
 * A proposed wording against the one its author saw. Null where nothing was proposed, there is
 * nothing to compare with, or words are covered: a mark is no word of either.
 */
export function compareProposal(
  quotedText: string | null,
  proposal: string | null,
): DiffPart[] | null {
  if (!quotedText || !proposal || proposal.search(REDACTION_MARK) >= 0) return null
  return wordDiff(quotedText, proposal)
}
