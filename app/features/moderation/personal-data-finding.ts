export type FindingKind = 'pesel' | 'phone' | 'email' | 'iban' | 'plate' | 'address' | 'name'

/** A place in a text, in UTF-16 units, that looks like data about a person. */
export type Finding = { kind: FindingKind; start: number; end: number; text: string }

export function finding(kind: FindingKind, source: string, start: number, end: number): Finding {
  return { kind, start, end, text: source.slice(start, end) }
}
