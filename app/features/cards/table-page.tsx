import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { instantOfDay } from '../../lib/day.ts'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Note } from '../../ui/note.tsx'
import { Seg } from '../../ui/seg.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { Capture } from './capture.tsx'
import { DotList } from './dot-list.tsx'
import { NumberList, type NumberLinks } from './number-list.tsx'
import type { OpenTable } from './open-table.server.ts'
import { ReadyForm } from './ready-form.tsx'
import type { TablePageData, TableView } from './read-table-page.server.ts'
import type { CardOutgoing, TableCard } from './table-card.ts'
import { WordList } from './word-list.tsx'

export type TablePageProps = {
  at: OpenTable
  view: TableView
  data: TablePageData
  /** The cards as the device knows them. */
  cards: readonly TableCard[]
  outgoing: CardOutgoing | null
  sign?: ReactNode
  /** What the device has to say before and after the cards. */
  above?: ReactNode
  below?: ReactNode
  newId: string
  posted: PostedForm
  links: NumberLinks & { view(view: TableView): string; photo(card: TableCard): string }
}

const VIEWS: readonly TableView[] = ['karty', 'kropki', 'sprawdz']

/** The page of one table, opened by its code. */
export function TablePage(props: TablePageProps) {
  const { at, view, data, outgoing, posted, links } = props
  const t = useTranslations('cards')
  const { table, phase } = at
  const isWriting = phase === 'writing'
  // The form that was refused says what is wrong itself; what no form of this view shows is said here.
  const ofForm = isWriting && (view === 'karty' || view === 'sprawdz')
  return (
    <div className="ctable flow">
      <header className="ctable__bar">
        <div>
          <h1>
            {table.topic
              ? t.rich('table.titleTopic', {
                  number: table.number,
                  topic: table.topic,
                  written: inPolish,
                })
              : t('table.title', { number: table.number })}
          </h1>
          <p>
            <Written locale="pl">{at.workshop.title}</Written>
          </p>
          {table.facilitator ? <p>{t('table.facilitator', { name: table.facilitator })}</p> : null}
        </div>
        {props.sign}
      </header>
      {isWriting ? (
        <Seg
          label={t('table.views')}
          items={VIEWS.map((each) => ({
            href: links.view(each),
            label: t(`table.view.${each}`),
            current: each === view,
          }))}
        />
      ) : (
        <PhaseNote at={at} />
      )}
      {ofForm ? null : <FormProblems posted={posted} id="stol" />}
      {props.above}
      {isWriting && view === 'karty' ? (
        <Capture
          table={table}
          cards={props.cards}
          areas={data.areas}
          outgoing={outgoing}
          newId={props.newId}
          posted={posted}
          photoHref={links.photo}
        />
      ) : null}
      {isWriting && view === 'kropki' && data.dots ? (
        <DotList dots={data.dots} dotsEach={at.dotsEach} areas={data.areas} />
      ) : null}
      {phase === 'word' || phase === 'over' ? (
        <NumberList numbers={data.numbers} links={links} />
      ) : null}
      {phase === 'word' || (isWriting && view === 'sprawdz') ? (
        <WordList cards={data.cards} areas={data.areas} words={data.words} posted={posted} />
      ) : null}
      {isWriting && view === 'sprawdz' ? (
        <ReadyForm isReady={table.readyAt !== null} cards={data.cards.length} />
      ) : null}
      {props.below}
    </div>
  )
}

function PhaseNote({ at }: { at: OpenTable }) {
  const t = useTranslations('cards.phase')
  const format = useFormatter()
  const until = format.dateTime(new Date(at.until), { dateStyle: 'long', timeStyle: 'short' })
  const day = format.dateTime(new Date(instantOfDay(at.day)), { dateStyle: 'long' })
  switch (at.phase) {
    case 'before':
      return <Note title={t('beforeTitle')}>{t('before', { day })}</Note>
    case 'word':
      return (
        <Note kind="done" title={t('wordTitle')}>
          {t('word', { until })}
        </Note>
      )
    case 'over':
      return <Note title={t('overTitle')}>{t('over', { until })}</Note>
    case 'cancelled':
      return (
        <Note kind="warning" title={t('cancelledTitle')}>
          {t('cancelled')}
        </Note>
      )
    case 'writing':
      return null
  }
}

function inPolish(words: ReactNode) {
  return <Written locale="pl">{words}</Written>
}
