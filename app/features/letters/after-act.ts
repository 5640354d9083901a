import type { LetterAnswer } from './act-on-letter.server.ts'

type Done = Extract<LetterAnswer, { kind: 'done' }>

/** Which piece to go on with; after a search its places are the next thing to choose. */
export function pieceHash({ at, intent }: Done): string {
  if (at === null) return ''
  return `#uwaga-${at + 1}${intent === 'find' ? '-place' : ''}`
}

/** What is said about it at the top of the page; most steps speak for themselves. */
export function flashOf({ at, intent, count, changed }: Done) {
  if (at === null) {
    return { tone: 'done' as const, key: 'letters.flash.registered', values: { count } }
  }
  if (intent === 'save') return { tone: 'done' as const, key: 'letters.flash.saved' }
  if (intent === 'split' && !changed) {
    return { tone: 'warning' as const, key: 'letters.flash.notSplit' }
  }
  return undefined
}
