/** Why a change of the codebook is refused; each has a sentence in `codebook.refusal`. */
export type CodebookRefusal =
  | 'notFound'
  | 'conflict'
  | 'unchanged'
  | 'noteMissing'
  | 'nameMissing'
  | 'nameTaken'
  | 'badKeyword'
  | 'codeShape'
  | 'codeTaken'
  | 'noTree'
  | 'loop'
  | 'tooDeep'
  | 'parentRetired'
  | 'hasLivingTerms'
  | 'retired'
  | 'notRetired'
  | 'itself'
  | 'otherVocabulary'
  | 'tooFew'
  | 'notBeside'
  | 'lastArea'
  | 'unknownArea'

/** At which field of the forms a refusal is shown; the others stand above the form. */
const FIELDS: Partial<Record<CodebookRefusal, string>> = {
  noteMissing: 'note',
  nameMissing: 'name_pl',
  nameTaken: 'name_pl',
  badKeyword: 'name_pl',
  codeShape: 'code',
  codeTaken: 'code',
  noTree: 'parentId',
  loop: 'parentId',
  tooDeep: 'parentId',
  parentRetired: 'parentId',
  notBeside: 'afterId',
  itself: 'targetId',
  otherVocabulary: 'targetId',
  unknownArea: 'primaryArea',
}

type Explained = { errors: { form?: string[]; fields?: Record<string, string[]> }; status: number }

export function explainCodebookRefusal(
  refusal: CodebookRefusal,
  fields: readonly string[],
): Explained {
  const error = `codebook.refusal.${refusal}`
  const field = FIELDS[refusal]
  if (field && fields.includes(field)) {
    return { errors: { fields: { [field]: [error] } }, status: 422 }
  }
  return { errors: { form: [error] }, status: 409 }
}
