import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { takesRemarks, type Block } from '../documents/block.ts'
import type { RemarkCount } from './remark-count.ts'

export type ReadingBlockProps = {
  block: Block
  count: RemarkCount
  /** Whether remarks are taken now. */
  isOpen: boolean
  /** Where its remarks are. */
  href: string
  /** What changed here and thanks to whom. */
  trace?: ReactNode
  children: ReactNode
}

/** A block of the text with its number and what people wrote to it. Kept short: a page has hundreds. */
export function ReadingBlock(props: ReadingBlockProps) {
  const { block, count, isOpen, href, trace, children } = props
  const isHeading = block.kind === 'heading'
  const className = `para${isHeading ? ' para--head' : ''}${trace ? ' para--chg' : ''}`
  return (
    <div className={className} id={block.key}>
      {block.number && !isHeading ? (
        <a className="para__n" href={`#${block.key}`}>
          {block.number}
        </a>
      ) : null}
      <div className="para__t" lang="pl">
        {children}
      </div>
      {trace}
      {takesRemarks(block) ? (
        <MarginLink count={count} isOpen={isOpen} href={href} place={block.number} />
      ) : null}
    </div>
  )
}

type MarginLinkProps = Pick<ReadingBlockProps, 'count' | 'isOpen' | 'href'> & {
  place: string | null
}

export function MarginLink({ count, isOpen, href, place }: MarginLinkProps) {
  const t = useTranslations('reading.margin')
  if (count.total === 0 && !isOpen) return null
  return (
    <a className={count.total > 0 ? 'rmk' : 'rmk rmk--0'} href={href}>
      <span>
        {count.total > 0 ? t('remarks', { count: count.total }) : t('add')}
        {place ? <span className="vh"> {t('place', { place })}</span> : null}
        {count.answered > 0 ? <small>{t('answered', { count: count.answered })}</small> : null}
      </span>
    </a>
  )
}
