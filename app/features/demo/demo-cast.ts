import type { PersonKey } from '#db/seed/demo/types.ts'
import type { AccountActor } from '../accounts/actor.ts'

/** The demonstration people as they act in the story. */
export type Cast = Record<PersonKey, AccountActor>
