import { iconNames, type IconName } from './icons.ts'

/** The icon an administrator chose for a term; what we do not have becomes a plain tag. */
export function iconNamed(name: string | null): IconName {
  return iconNames.find((known) => known === name) ?? 'tag'
}
