import { BODY_MAX } from '../intake/limits.ts'

/** What the form allows; apart from the schema, so that browsers are not sent the validator. */
export const REMARK_MAX = BODY_MAX
export const PROPOSAL_MAX = BODY_MAX
export const SELECTED_MAX = 2000

/** A wording too long for the form is not offered for changing: the remark says what to change. */
export function canPropose(text: string): boolean {
  return text.length <= PROPOSAL_MAX
}
