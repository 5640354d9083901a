import type { Text } from './types.ts'

function isText(value: object): value is Text {
  return 'pl' in value && 'en' in value && 'uk' in value
}

/** Every text in a piece of seed data, with the path to it. */
export function textsIn(value: unknown, path = ''): { path: string; text: Text }[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`))
}

/** Every e-mail address in a piece of seed data. */
export function emailsIn(value: unknown): string[] {
  return JSON.stringify(value).match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? []
}
