import type { AccountActor } from '../features/accounts/actor.ts'
import { can } from '../features/accounts/permissions.ts'
import type { EntryLinks } from '../features/letters/entry-tabs.tsx'
import { urls } from './urls.ts'

/** The ways in which this person may enter what came on paper. */
export function entryLinks(actor: AccountActor): EntryLinks {
  const mayEnter = can(actor, 'submission.enter')
  return {
    postulate: mayEnter ? urls.panel.enter() : null,
    letter: mayEnter ? urls.panel.newLetter() : null,
    form: can(actor, 'submission.import') ? urls.panel.remarkForm() : null,
  }
}
