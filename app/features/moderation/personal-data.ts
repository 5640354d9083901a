import { redactionMark, type RedactionWord } from '../../lib/redaction-mark.ts'
import { findAddresses } from './personal-data-addresses.ts'
import { digitGroups, type DigitGroup } from './personal-data-digits.ts'
import { findEmails } from './personal-data-emails.ts'
import type { Finding, FindingKind } from './personal-data-finding.ts'
import { findIban, findPesel } from './personal-data-ids.ts'
import { findNames } from './personal-data-names.ts'
import { findPhones } from './personal-data-phones.ts'
import { findPlates } from './personal-data-plates.ts'

/** Where two finders see the same digits, the earlier one is right. */
const FINDERS: readonly ((text: string, groups: readonly DigitGroup[]) => Finding[])[] = [
  findEmails,
  findIban,
  findPesel,
  findPhones,
  findPlates,
  findAddresses,
  findNames,
]

const WORDS: Readonly<Record<FindingKind, RedactionWord>> = {
  pesel: 'PESEL',
  phone: 'telefon',
  email: 'e-mail',
  iban: 'numer konta',
  plate: 'numer rejestracyjny',
  address: 'adres',
  name: 'imię i nazwisko',
}

/** What in a text looks like data about a person: sorted, never overlapping. A hint for people, not a verdict. */
export function findPersonalData(text: string): Finding[] {
  const groups = digitGroups(text)
  const found: Finding[] = []
  for (const find of FINDERS) {
    const earlier = [...found].sort(byStart)
    found.push(...withoutOverlap(find(text, groups), earlier))
  }
  return found.sort(byStart)
}

/** The text with a mark such as `[ukryto: telefon]` in the place of every finding. */
export function maskFindings(text: string, findings: readonly Finding[]): string {
  let masked = ''
  let position = 0
  for (const { kind, start, end } of [...findings].sort(byStart)) {
    if (start < position) continue
    masked += text.slice(position, start) + redactionMark(WORDS[kind])
    position = end
  }
  return masked + text.slice(position)
}

export function maskAll(text: string): string {
  return maskFindings(text, findPersonalData(text))
}

function withoutOverlap(candidates: readonly Finding[], taken: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  let next = 0
  let reached = 0
  for (const candidate of [...candidates].sort(byStart)) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= candidate.start) next += 1
    if (candidate.start < reached || candidate.end > (taken[next]?.start ?? Infinity)) continue
    kept.push(candidate)
    reached = candidate.end
  }
  return kept
}

function byStart(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end
}
