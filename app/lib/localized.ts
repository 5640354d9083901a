/** Picks a text of the frame in the visitor's language; Polish where a translation is missing. */
export function localized<Field extends string>(
  row: { [K in `${Field}_pl`]: string | null } & {
    [K in `${Field}_en` | `${Field}_uk`]: string | null
  },
  field: Field,
  locale: 'pl' | 'en' | 'uk',
): string {
  const texts = row as Record<string, string | null>
  return texts[`${field}_${locale}`] || texts[`${field}_pl`] || ''
}
