/**
 * What a colour means here. The six positions: ok, part, no, info, out, later.
 * The steps: mod (in moderation), ask (author asked), unit (with a unit), wait (in analysis),
 * doc (document changed), late. `brand` and `sun` are for counters only.
 */
export type Tone =
  | 'ok'
  | 'part'
  | 'no'
  | 'info'
  | 'out'
  | 'later'
  | 'mod'
  | 'ask'
  | 'unit'
  | 'wait'
  | 'doc'
  | 'late'
  | 'brand'
  | 'sun'
