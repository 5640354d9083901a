import type { Kysely } from 'kysely'
import { suggestionSettings } from '#db/seed/frame/suggestion-settings.ts'
import type { DB } from '#db/schema.ts'
import type { ModelKind } from './model.ts'

/** What is suggested: 1 or 0 each. An administrator edits it in the frame. */
export type SuggestionSettings = {
  /** 0 switches all of it off, whatever the others say. */
  isOn: number
  areas: number
  goals: number
  themes: number
  units: number
}

const SETTING_OF = { area: 'areas', goal: 'goals', theme: 'themes', unit: 'units' } as const

export async function readSuggestionSettings(db: Kysely<DB>): Promise<SuggestionSettings> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', 'suggestions')
    .executeTakeFirst()
  const set = row ? (JSON.parse(row.value) as Partial<SuggestionSettings>) : {}
  return { ...suggestionSettings, ...set }
}

export function isSuggested(settings: SuggestionSettings, kind: ModelKind): boolean {
  return settings.isOn === 1 && settings[SETTING_OF[kind]] === 1
}
