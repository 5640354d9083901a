import type { SubmissionResult } from '@conform-to/react'

/** The answer to one of several forms of a page, told apart by the button that was pressed. */
export function resultFor(
  result: SubmissionResult<string[]> | undefined,
  intent: string,
): SubmissionResult<string[]> | undefined {
  return result?.initialValue?.intent === intent ? result : undefined
}
