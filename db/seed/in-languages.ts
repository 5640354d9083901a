import type { Text } from './types.ts'

type Columns<Name extends string, Value> = { [K in `${Name}_${'pl' | 'en' | 'uk'}`]: Value }

/** `inLanguages('name', {pl, en, uk})` → the three columns `name_pl`, `name_en`, `name_uk`. */
export function inLanguages<Name extends string>(name: Name, text: Text): Columns<Name, string> {
  return {
    [`${name}_pl`]: text.pl,
    [`${name}_en`]: text.en,
    [`${name}_uk`]: text.uk,
  } as Columns<Name, string>
}

/** The same where the text may be unknown: it stays unknown. */
export function inLanguagesOrNull<Name extends string>(
  name: Name,
  text: Text | null,
): Columns<Name, string | null> {
  if (text) return inLanguages(name, text)
  return { [`${name}_pl`]: null, [`${name}_en`]: null, [`${name}_uk`]: null } as Columns<Name, null>
}
