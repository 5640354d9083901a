import type { AccessNeed } from '#db/workshop-tables.ts'
import { postedList, postedText, type PostedForm } from '../../../lib/posted-form.ts'

export type KnownPerson = {
  name: string
  email: string
  phone: string
  organisation: string
  needs: readonly { need: AccessNeed; note: string | null }[]
  answers: Readonly<Record<string, string>>
}

export const NOBODY: KnownPerson = {
  name: '',
  email: '',
  phone: '',
  organisation: '',
  needs: [],
  answers: {},
}

/** What the fields show: what was typed if the form came back, else what is known. */
export function shownPerson(posted: PostedForm, known: KnownPerson) {
  const ticked = postedList(posted, 'needs') ?? known.needs.map(({ need }) => need)
  return {
    text: (name: 'name' | 'email' | 'phone' | 'organisation') =>
      postedText(posted, name) ?? known[name],
    isTicked: (need: AccessNeed) => ticked.includes(need),
    note: (need: AccessNeed) =>
      typedIn(posted, 'note', need) ?? known.needs.find((each) => each.need === need)?.note ?? '',
    answer: (key: string) => typedIn(posted, 'answers', `q${key}`) ?? known.answers[key] ?? '',
  }
}

export type ShownPerson = ReturnType<typeof shownPerson>

function typedIn(posted: PostedForm, group: string, name: string): string | undefined {
  if (!posted) return undefined
  const typed = (posted.initialValue?.[group] as Record<string, unknown> | undefined)?.[name]
  return typeof typed === 'string' ? typed : ''
}
