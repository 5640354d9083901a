import { normalizeCode } from '../registrations/entry-code.ts'
import type { ShownPerson } from './shown-day.ts'

/** Who is meant by what was typed: parts of a name, a number of the list, or the entry code. */
export function findPeople<Person extends Pick<ShownPerson, 'name' | 'number' | 'code'>>(
  people: readonly Person[],
  typed: string,
): readonly Person[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return people
  const code = normalizeCode(typed)
  return people.filter(
    (person) =>
      (person.code !== '' && person.code === code) ||
      (/^\d{1,4}$/.test(code) && person.number === Number(code)) ||
      words.every((word) => fold(person.name).includes(word)),
  )
}

/** The one whose entry code this is. A QR code holds the code, or an address that ends in it. */
export function findByCode<Person extends Pick<ShownPerson, 'code'>>(
  people: readonly Person[],
  scanned: string,
): Person | undefined {
  const code = normalizeCode(scanned.split(/[/=#?]/).at(-1) ?? '')
  return code === '' ? undefined : people.find((person) => person.code === code)
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
}
