import { Fragment, type ReactNode } from 'react'
import { parsePlainText, type Inline } from '../lib/plain-text.ts'
import type { RedactionWord } from '../lib/redaction-mark.ts'
import { Redacted } from './case-text.tsx'

export type PlainTextProps = {
  text: string
  /** The words on a mark, in the reader's language. */
  redacted?: (word: RedactionWord) => string
}

function inPolish(word: RedactionWord): string {
  return `ukryto: ${word}`
}

/** What a person wrote, as paragraphs, lists and safe links. Nothing else can come of it. */
export function PlainText({ text, redacted = inPolish }: PlainTextProps) {
  return parsePlainText(text).map((block, index) =>
    block.kind === 'paragraph' ? (
      <p key={index}>{inlineNodes(block.inlines, redacted)}</p>
    ) : (
      <ul key={index}>
        {block.items.map((item, itemIndex) => (
          <li key={itemIndex}>{inlineNodes(item, redacted)}</li>
        ))}
      </ul>
    ),
  )
}

type MarkWords = NonNullable<PlainTextProps['redacted']>

function inlineNodes(inlines: readonly Inline[], redacted: MarkWords): ReactNode {
  return inlines.map((inline, index) => (
    <Fragment key={index}>{inlineNode(inline, redacted)}</Fragment>
  ))
}

function inlineNode(inline: Inline, redacted: MarkWords): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return <br />
    case 'link':
      return (
        <a href={inline.href} rel="nofollow ugc noopener">
          {inline.label}
        </a>
      )
    case 'redaction':
      return <Redacted>{redacted(inline.word)}</Redacted>
  }
}
