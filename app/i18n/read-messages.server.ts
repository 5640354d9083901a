import compile from 'icu-minify/compile'

const read = new WeakMap<object, unknown>()

/** Messages with their ICU syntax read, as a browser formats them without a parser. Once for each catalogue. */
export function readMessages(messages: object): unknown {
  const known = read.get(messages)
  if (known) return known
  const made: unknown = JSON.parse(JSON.stringify(messages), (_key, value: unknown) =>
    typeof value === 'string' ? compile(value) : value,
  )
  read.set(messages, made)
  return made
}
