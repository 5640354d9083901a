import type { PositionCode } from '#db/schema.ts'

/** Where one of many gets another code, or a sentence of its own beside the common answer. */
export type PositionException = {
  reference: string
  code: PositionCode | null
  text: string | null
}

/** The answer that one submission gets. */
export function effectiveCode(
  common: PositionCode,
  exception: { exception_code: PositionCode | null } | undefined,
): PositionCode {
  return exception?.exception_code ?? common
}
