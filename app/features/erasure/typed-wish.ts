const FIELDS = ['email', 'phone', 'numbers', 'words'] as const

export type TypedWish = { [field in (typeof FIELDS)[number]]: string }

/** What was typed into the first form, to be carried through the others. */
export function typedWish(values: Record<string, unknown>): TypedWish {
  const text = (field: string) => {
    const value = values[field]
    return typeof value === 'string' ? value : ''
  }
  return {
    email: text('email'),
    phone: text('phone'),
    numbers: text('numbers'),
    words: text('words'),
  }
}
