import type { PositionCode } from '#db/schema.ts'

/** Where one of many gets another code, or a sentence of its own beside the common answer. */
export type PositionException = {
  reference: string
  code: PositionCode | null
  text: string | null
}

type CommonAnswer = {
  code: PositionCode
  summary: string
  what_changes: string | null
  what_stays: string | null
  justification: string
}
/** The columns of the link; of one that was answered without a link they are missing. */
type OwnWords = {
  exception_code?: PositionCode | null
  exception_text?: string | null
}

/** What one submission is told. */
export type SingleAnswer = {
  code: PositionCode
  summary: string
  whatChanges: string | null
  whatStays: string | null
  /** Null: the summary is the reason too. */
  justification: string | null
  /** A sentence for this one alone, beside the common answer. */
  exception: string | null
}

/**
 * The answer that one submission gets. With another code nothing of the common answer is true of it:
 * its own text is then all that is said. With the same code its sentence stands beside the common.
 */
export function answerOfOne(common: CommonAnswer, own: OwnWords | undefined): SingleAnswer {
  const code = own?.exception_code ?? common.code
  const text = own?.exception_text ?? null
  if (code !== common.code) {
    return {
      code,
      summary: text ?? '',
      whatChanges: null,
      whatStays: null,
      justification: null,
      exception: null,
    }
  }
  return {
    code,
    summary: common.summary,
    whatChanges: common.what_changes,
    whatStays: common.what_stays,
    justification: common.justification,
    exception: text,
  }
}

/** Of these submissions the ones whose other code nobody gave a reason for. */
export function unexplained(
  common: PositionCode,
  exceptions: readonly PositionException[],
  references: readonly string[],
): string[] {
  return exceptions
    .filter(({ code, text }) => code !== null && code !== common && text === null)
    .map((each) => each.reference)
    .filter((reference) => references.includes(reference))
}
