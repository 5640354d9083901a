import { findPersonalData } from './personal-data.ts'

/** Whether a public version would show personal data that nobody decided to show. */
export function isUncovered(version: {
  title: string
  body: string
  keepPersonalData?: boolean
}): boolean {
  if (version.keepPersonalData) return false
  return [version.title, version.body].some((text) => findPersonalData(text).length > 0)
}
