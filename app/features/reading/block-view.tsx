import { Fragment, type ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { TableRegion } from '../../ui/data-table.tsx'
import { cellsOf, itemPlace, type Block, type BlockContent, type Span } from '../documents/block.ts'
import {
  arrangeBlocks,
  firstNoteSigns,
  headingLevels,
  type BlockList,
  type HeadingLevel,
} from './arrange-blocks.ts'

type FileHref = (hash: string, name: string) => string

export type BlockViewProps = {
  block: BlockContent & { key?: string }
  fileHref: FileHref
  headingLevel?: HeadingLevel
  /** The block that first points to each footnote. Without it signs are not links: alone they lead nowhere. */
  noteSigns?: ReadonlyMap<string, string>
}

/** One block as HTML. An item alone is a list of one. */
export function BlockView(props: BlockViewProps) {
  const { block } = props
  if (block.kind !== 'item') return <BlockBody {...props} />
  const List = itemPlace(block.level).isNumbered ? 'ol' : 'ul'
  return (
    <List>
      <li>
        <BlockBody {...props} />
      </li>
    </List>
  )
}

export type BlockSequenceProps = {
  blocks: readonly Block[]
  fileHref: FileHref
  topLevel?: HeadingLevel
  /** What stands around each block: its number, its remarks. */
  frame?: (block: Block, body: ReactNode) => ReactNode
}

/** A whole text: items in lists, headings without gaps between levels, footnotes with ways there and back. */
export function BlockSequence({ blocks, fileHref, topLevel, frame }: BlockSequenceProps) {
  const levels = headingLevels(blocks, topLevel)
  const noteSigns = firstNoteSigns(blocks)
  function shown(block: Block): ReactNode {
    const body = (
      <BlockBody
        block={block}
        fileHref={fileHref}
        headingLevel={levels.get(block.id)}
        noteSigns={noteSigns}
      />
    )
    return frame ? frame(block, body) : body
  }
  return arrangeBlocks(blocks).map((piece, index) =>
    piece.kind === 'block' ? (
      <Fragment key={piece.block.id}>{shown(piece.block)}</Fragment>
    ) : (
      <ItemList key={index} list={piece.list} shown={shown} />
    ),
  )
}

function ItemList({ list, shown }: { list: BlockList; shown: (block: Block) => ReactNode }) {
  const List = list.isNumbered ? 'ol' : 'ul'
  return (
    <List className="blist">
      {list.items.map(({ block, lists }) => (
        <li key={block.id}>
          {shown(block)}
          {lists.map((inner, index) => (
            <ItemList key={index} list={inner} shown={shown} />
          ))}
        </li>
      ))}
    </List>
  )
}

function BlockBody({ block, fileHref, headingLevel = 2, noteSigns }: BlockViewProps) {
  const t = useTranslations('reading.block')
  const words = <Words block={block} noteSigns={noteSigns} />
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${headingLevel}` as const
      return (
        <Heading>
          {block.number ? <span className="k">{block.number} </span> : null}
          {words}
        </Heading>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <p>{words}</p>
        </blockquote>
      )
    case 'table':
      return <BlockTable text={block.text} label={t('table', { number: block.number ?? '' })} />
    case 'image':
      return block.fileHash ? (
        <img src={fileHref(block.fileHash, t('imageName'))} alt={block.text} loading="lazy" />
      ) : (
        <p>{t('imageMissing', { text: block.text })}</p>
      )
    case 'footnote':
      return <Footnote label={block.number ?? ''} words={words} noteSigns={noteSigns} />
    default:
      return <p>{words}</p>
  }
}

function Words({ block, noteSigns }: Pick<BlockViewProps, 'block' | 'noteSigns'>) {
  if (!block.spans) return <Lines text={block.text} />
  const seen = new Set<string>()
  return block.spans.map((span, index) => {
    const isFirst = span.note !== undefined && !seen.has(span.note)
    if (span.note !== undefined) seen.add(span.note)
    return (
      <Fragment key={index}>
        <Formatted span={span} />
        {span.note === undefined ? null : (
          <NoteSign
            label={span.note}
            isTarget={isFirst && noteSigns?.get(span.note) === block.key}
            isLink={noteSigns !== undefined}
          />
        )}
      </Fragment>
    )
  })
}

/** A line break inside a block was typed by its author. */
function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ))
}

const SAFE_HREF = /^(?:https?:\/\/|mailto:|tel:)/i

function Formatted({ span }: { span: Span }) {
  let words: ReactNode = <Lines text={span.text} />
  if (span.bold) words = <b>{words}</b>
  if (span.italic) words = <i>{words}</i>
  if (!span.href || !SAFE_HREF.test(span.href)) return words
  return (
    <a href={span.href} rel="noopener">
      {words}
    </a>
  )
}

function NoteSign(props: { label: string; isTarget: boolean; isLink: boolean }) {
  const t = useTranslations('reading.block')
  const { label, isTarget, isLink } = props
  if (!isLink) return <sup>{label}</sup>
  return (
    <sup>
      <a
        href={`#${noteId(label)}`}
        id={isTarget ? signId(label) : undefined}
        aria-label={t('note', { label })}
      >
        {label}
      </a>
    </sup>
  )
}

type FootnoteProps = {
  label: string
  words: ReactNode
  noteSigns: ReadonlyMap<string, string> | undefined
}

function Footnote({ label, words, noteSigns }: FootnoteProps) {
  const t = useTranslations('reading.block')
  return (
    <p className="fnote" id={noteSigns ? noteId(label) : undefined}>
      <span className="k">{label} </span>
      {words}
      {noteSigns?.has(label) ? (
        <>
          {' '}
          <a href={`#${signId(label)}`}>{t('back')}</a>
        </>
      ) : null}
    </p>
  )
}

function noteId(label: string): string {
  return `przypis-${label.replaceAll(/\s+/g, '-')}`
}
function signId(label: string): string {
  return `od-przypisu-${label.replaceAll(/\s+/g, '-')}`
}

function BlockTable({ text, label }: { text: string; label: string }) {
  const [head = [], ...rows] = cellsOf(text)
  return (
    <TableRegion label={label}>
      <table className="tbl">
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
