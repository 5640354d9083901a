import { Fragment } from 'react'
import type { DiffPart } from '../lib/word-diff.ts'

/** What a screen reader says in front of a change and behind it: `usunięto: … koniec zmiany`. */
export type DiffWords = { removed: string; added: string; end: string }

export type WordDiffProps = {
  parts: readonly DiffPart[]
  words: DiffWords
  /** Both wordings in one text, or only the one before or after, with its changes marked. */
  side?: 'both' | 'before' | 'after'
}

/** Changed words, told by strike and underline, by colour, and by hidden words. */
export function WordDiff({ parts, words, side = 'both' }: WordDiffProps) {
  const shown = parts.filter(
    ({ kind }) => kind === 'same' || side === 'both' || kind === SIDE_KIND[side],
  )
  return shown.map(({ kind, text }, index) => {
    if (kind === 'same') return <Fragment key={index}>{text}</Fragment>
    const Mark = kind === 'removed' ? 'del' : 'ins'
    // Blanks around a change are no part of it; struck ones only look odd.
    const [, front, changed, back] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
    return (
      <Fragment key={index}>
        {front}
        <Mark>
          <span className="vh">{` ${words[kind]} `}</span>
          {changed || text}
          <span className="vh">{` ${words.end} `}</span>
        </Mark>
        {back}
      </Fragment>
    )
  })
}

const SIDE_KIND = { before: 'removed', after: 'added' } as const
