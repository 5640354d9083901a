import { Fragment, type ReactNode } from 'react'
import { parsePlainText, type Inline } from '../lib/plain-text.ts'
import { Redacted } from './case-text.tsx'

/** What a person wrote, as paragraphs, lists and safe links. Nothing else can come of it. */
export function PlainText({ text }: { text: string }) {
  return parsePlainText(text).map((block, index) =>
    block.kind === 'paragraph' ? (
      <p key={index}>{inlineNodes(block.inlines)}</p>
    ) : (
      <ul key={index}>
        {block.items.map((item, itemIndex) => (
          <li key={itemIndex}>{inlineNodes(item)}</li>
        ))}
      </ul>
    ),
  )
}

function inlineNodes(inlines: readonly Inline[]): ReactNode {
  return inlines.map((inline, index) => <Fragment key={index}>{inlineNode(inline)}</Fragment>)
}

function inlineNode(inline: Inline): ReactNode {
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
      return <Redacted>ukryto: {inline.word}</Redacted>
  }
}
