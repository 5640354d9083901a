import type { TagChoice } from './tag-choice.ts'
import type { TagFieldValues } from './tag-fields.tsx'

/** A choice as the fields of a form hold it. */
export function fieldValuesOf(choice: TagChoice): TagFieldValues {
  return {
    mainAreaId: choice.mainAreaId === null ? undefined : String(choice.mainAreaId),
    areaIds: choice.areaIds.map(String),
    goalIds: choice.goalIds.map(String),
    themeIds: choice.themeIds.map(String),
    keywords: choice.keywords.join(', '),
  }
}

/** The same from what was posted and came back with a refusal. */
export function postedFieldValues(posted: Record<string, unknown>): TagFieldValues {
  const list = (value: unknown) => [value ?? []].flat().filter((id) => typeof id === 'string')
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return {
    mainAreaId: text(posted.mainAreaId),
    areaIds: list(posted.areaIds),
    goalIds: list(posted.goalIds),
    themeIds: list(posted.themeIds),
    keywords: text(posted.keywords) ?? '',
  }
}
