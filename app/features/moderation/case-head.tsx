import { Fragment } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import type { SimilarVerdict } from '#db/similar-tables.ts'
import { Icon } from '../../ui/icon.tsx'
import { Meta, MetaItem } from '../../ui/meta.tsx'
import type { CaseDesk } from './case-desk.server.ts'
import { channelIcon } from './queue-column.tsx'

type CaseHeadProps = { desk: CaseDesk; caseHref(reference: string): string }

/** Which case it is, how it came, and what it is joined with. */
export function CaseHead({ desk, caseHref }: CaseHeadProps) {
  const t = useTranslations('moderation.case')
  const status = useTranslations('status')
  const format = useFormatter()
  const channel = status(`channel.${desk.channel}`)
  const author = desk.organisation ?? status(`author.${desk.authorKind}`)
  return (
    <>
      <div className="subm__h">
        <h1>{t('head', { reference: desk.reference })}</h1>
        <Meta>
          <MetaItem icon={channelIcon(desk.channel)}>
            {desk.enteredBy ? t('enteredBy', { channel, name: desk.enteredBy }) : channel}
          </MetaItem>
          <MetaItem icon="calendar-days">
            <time dateTime={desk.receivedAt}>
              {format.dateTime(new Date(desk.receivedAt), { dateStyle: 'long' })},{' '}
              {format.dateTime(new Date(desk.receivedAt), { timeStyle: 'short' })}
            </time>
          </MetaItem>
          {desk.estate ? <MetaItem icon="map-pin">{desk.estate}</MetaItem> : null}
          <MetaItem icon={desk.organisation ? 'building-2' : 'user-round'}>{author}</MetaItem>
          <MetaItem icon="flag">{status(`submission.${desk.status}`)}</MetaItem>
          {desk.visibility === 'awaiting' ? (
            <MetaItem icon="clock">
              {t('dueBy', {
                date: format.dateTime(new Date(desk.dueAt), { day: 'numeric', month: 'long' }),
              })}
            </MetaItem>
          ) : null}
        </Meta>
      </div>
      <AuthorSaidLine desk={desk} caseHref={caseHref} verdict="same" />
      <AuthorSaidLine desk={desk} caseHref={caseHref} verdict="different" />
      {desk.mergedInto ? (
        <p>
          <a href={caseHref(desk.mergedInto)}>{t('mergedInto', { reference: desk.mergedInto })}</a>
        </p>
      ) : null}
      {desk.mergedHere.length > 0 ? (
        <p>
          {t('mergedHere')}{' '}
          {desk.mergedHere.map((reference) => (
            <a key={reference} className="desk__ref" href={caseHref(reference)}>
              {reference}
            </a>
          ))}{' '}
          {t('answerGoesToAll')}
        </p>
      ) : null}
    </>
  )
}

/** What the author chose while sending stands where the moderator begins to read. */
function AuthorSaidLine({ desk, caseHref, verdict }: CaseHeadProps & { verdict: SimilarVerdict }) {
  const t = useTranslations('moderation.case.authorSaid')
  const others = desk.authorSaid.filter((said) => said.verdict === verdict)
  if (others.length === 0) return null
  return (
    <p>
      <Icon name={verdict === 'same' ? 'thumbs-up' : 'split'} /> <b>{t(verdict)}</b>{' '}
      {others.map(({ reference, title }, index) => (
        <Fragment key={reference}>
          {index > 0 ? ', ' : null}
          <a href={caseHref(reference)}>
            {verdict === 'same' ? `${reference}: ${title}` : reference}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
