import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { classNames } from '../../ui/class-names.ts'
import { iconNames } from '../../ui/icons.ts'
import { Area } from '../../ui/tags.tsx'
import type { CardArea } from './table-card.ts'

type CardNoteProps = {
  /** Where the page stands again after an act on the card: see `cardAnchor`. */
  id?: string
  sign: string | null
  text: ReactNode
  area: CardArea | undefined
  counts?: { agree: number; differ: number }
  /** What else is said of it, in the line below. */
  meta?: ReactNode
  as?: 'li' | 'article' | 'div'
  className?: string
  children?: ReactNode
}

/** A card as it lies on the table. What people wrote at it is in Polish as a rule. */
export function CardNote(props: CardNoteProps) {
  const { id, sign, text, area, counts, meta, as: Tag = 'li', className, children } = props
  const t = useTranslations('cards.card')
  return (
    <Tag
      id={id}
      tabIndex={id ? -1 : undefined}
      className={classNames('cardnote', area && `area--${area.code}`, className)}
    >
      <p className="cardnote__t">
        <Written locale="pl">{text}</Written>
      </p>
      <p className="cardnote__m">
        <b>{sign ?? t('onDevice')}</b>
        {area ? (
          <Area
            slug={area.code}
            name={area.name}
            icon={iconNames.find((name) => name === area.icon) ?? 'tag'}
          />
        ) : null}
        {counts ? <AgreeDots {...counts} /> : null}
        {meta}
      </p>
      {children}
    </Tag>
  )
}

const MOST_DRAWN = 12

/** People as dots, and the number in words: dots alone say nothing to those who do not see them. */
export function AgreeDots({ agree, differ }: { agree: number; differ: number }) {
  const t = useTranslations('cards.card')
  if (agree === 0 && differ === 0) return null
  return (
    <span className="cdots">
      {agree > 0 && agree <= MOST_DRAWN ? (
        <span className="cdots__row" aria-hidden="true">
          {Array.from({ length: agree }, (_, index) => (
            <i key={index} />
          ))}
        </span>
      ) : null}
      <span>{t('agreed', { agree, differ })}</span>
    </span>
  )
}
