import type { FoundPerson } from './find-person.server.ts'

/** How much there is of a person, without any of it. */
export type FoundNumbers = {
  account: boolean
  submissions: number
  registrations: number
  sendings: number
  cards: number
  letters: number
}

export function foundNumbers(person: FoundPerson): FoundNumbers {
  return {
    account: person.account !== null && !person.account.erased,
    submissions: person.submissions.length,
    registrations: person.registrations.length,
    sendings: person.sendings.length,
    cards: person.cards.length,
    letters: person.letters.length,
  }
}

export function isNobody({ account, ...counts }: FoundNumbers): boolean {
  return !account && Object.values(counts).every((count) => count === 0)
}
