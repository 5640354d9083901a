import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { ItemNumber } from '../../ui/meta.tsx'
import { Empty } from '../../ui/note.tsx'
import { PostulateCard, PostulateList } from '../../ui/postulate-card.tsx'
import { PositionTag, StatusTag } from '../submissions/status-tag.tsx'
import type { MineRow } from './list-mine.server.ts'

type MineListProps = {
  rows: readonly MineRow[]
  now: string
  caseHref: (reference: string) => string
  newHref: string
  olderHref: string | null
}

/** The submissions of one account; each leads to its case, no code needed. */
export function MineList({ rows, now, caseHref, newHref, olderHref }: MineListProps) {
  const t = useTranslations('follow.mine')
  const shell = useTranslations('shell')
  if (rows.length === 0) {
    return (
      <Empty
        title={t('empty')}
        headingLevel="h2"
        actions={<ButtonLink href={newHref}>{shell('nav.submit')}</ButtonLink>}
      >
        {t('emptyText')}
      </Empty>
    )
  }
  return (
    <section aria-label={t('list')}>
      <PostulateList>
        {rows.map((row) => (
          <MineCard key={row.reference} row={row} now={now} href={caseHref(row.reference)} />
        ))}
      </PostulateList>
      {olderHref ? (
        <p>
          <ButtonLink variant="line" href={olderHref}>
            {t('older')}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  )
}

function MineCard({ row, now, href }: { row: MineRow; now: string; href: string }) {
  const t = useTranslations('follow.mine')
  const format = useFormatter()
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  const due = row.answerDueAt < now ? 'late' : 'due'
  return (
    <PostulateCard
      href={href}
      headingLevel="h2"
      title={row.title}
      areas={[]}
      meta={
        <>
          <ItemNumber>{row.reference}</ItemNumber>
          <time dateTime={row.receivedAt}>{day(row.receivedAt)}</time>
        </>
      }
      status={
        <>
          <StatusTag status={row.status} />
          {row.position ? <PositionTag code={row.position} /> : null}
        </>
      }
      answer={
        row.answeredAt
          ? t('answered', { date: day(row.answeredAt) })
          : row.awaitsAnswer
            ? t(due, { date: day(row.answerDueAt) })
            : undefined
      }
    />
  )
}
