import type { Instant } from '#db/schema.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { iconNamed } from '../../ui/icon-named.ts'
import { ItemNumber, MetaItem } from '../../ui/meta.tsx'
import { Marked } from '../../ui/marked.tsx'
import { PostulateCard } from '../../ui/postulate-card.tsx'
import { Area, GoalTag, Pill } from '../../ui/tags.tsx'
import { awaitsAnswer } from '../submissions/status.ts'
import { CHANNEL_ICONS } from './channel-icons.ts'
import { LongDate } from './long-date.tsx'
import type { RegisterRow } from './list-published.server.ts'
import { LateTag, OutcomeTags } from './outcome-tags.tsx'

export type RegisterCardProps = {
  row: RegisterRow
  href: string
  now: Instant
  headingLevel?: 'h2' | 'h3'
}

/** A published postulate as a row of a list. */
export function RegisterCard({ row, href, now, headingLevel }: RegisterCardProps) {
  const t = useTranslations()
  return (
    <PostulateCard
      href={href}
      title={
        <Written locale={row.locale}>
          {row.hits ? <Marked pieces={row.hits.title} /> : row.title}
        </Written>
      }
      headingLevel={headingLevel}
      excerpt={
        row.excerpt ? (
          <Written locale={row.locale}>
            {row.hits ? <Marked pieces={row.hits.excerpt} /> : row.excerpt}
          </Written>
        ) : null
      }
      areas={row.areas.map((area) => area.code)}
      meta={
        <>
          <ItemNumber>{row.reference}</ItemNumber>
          <LongDate at={row.receivedAt} />
          {row.estate ? <MetaItem icon="map-pin">{row.estate}</MetaItem> : null}
          <MetaItem icon={CHANNEL_ICONS[row.channel]}>
            {t(`status.channel.${row.channel}`)}
          </MetaItem>
          {row.isDemo ? <Pill>{t('common.demo')}</Pill> : null}
        </>
      }
      tags={
        row.areas.length + row.goals.length > 0 ? (
          <>
            {row.areas.map((area) => (
              <Area key={area.slug} slug={area.code} name={area.name} icon={iconNamed(area.icon)} />
            ))}
            {row.goals.map((goal) => (
              <GoalTag key={`${goal.set} ${goal.code}`} code={goal.code} name={goal.name} />
            ))}
          </>
        ) : null
      }
      status={
        <>
          <OutcomeTags handling={row.handling} positionCode={row.positionCode} />
          {isLate(row, now) ? <LateTag /> : null}
        </>
      }
      answer={<AnswerDate row={row} now={now} />}
      facts={
        row.supportCount > 0 ? (
          <MetaItem icon="thumbs-up">
            {t('common.count.supports', { count: row.supportCount })}
          </MetaItem>
        ) : null
      }
    />
  )
}

/** When the answer came, when it is due, or plainly that it is late. */
function AnswerDate({ row, now }: { row: RegisterRow; now: Instant }) {
  const t = useTranslations('postulates.answer')
  const format = useFormatter()
  const inWords = (at: Instant) => format.dateTime(new Date(at), { dateStyle: 'long' })
  if (row.answeredAt) return t('given', { date: inWords(row.answeredAt) })
  const date = inWords(row.answerDueAt)
  if (isLate(row, now)) return t('late', { date })
  return row.unit ? t('dueFrom', { unit: row.unit, date }) : t('due', { date })
}

function isLate({ handling, answerDueAt }: RegisterRow, now: Instant): boolean {
  return awaitsAnswer({ visibility: 'published', handling }) && answerDueAt < now
}
