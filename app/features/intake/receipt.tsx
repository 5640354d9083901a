import type { IntakeChannel } from '#db/schema.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { MetaItem } from '../../ui/meta.tsx'
import { Note } from '../../ui/note.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { SubSection } from '../../ui/section.tsx'
import { NextDates, Ticket } from '../../ui/ticket.tsx'
import { ReceiptActions } from './receipt-actions.tsx'
import type { QrPath } from './receipt-qr.server.ts'

export type ReceiptProps = {
  /** As it was sent: on paper a number alone says little. */
  title: string
  reference: string
  code: string
  channel: IntakeChannel
  receivedAt: string
  estate: string | null
  moderationDueAt: string
  answerDueAt: string
  qr: QrPath
  /** Where number and code are typed, written out for paper. */
  followAddress: string
  /** Where several were sent together: what they are called, and each with its number. */
  together?: { label: string; items: readonly { reference: string; text: string }[] } | null
}

/** What to keep of a postulate just sent; one A4 page when printed. */
export function Receipt(props: ReceiptProps) {
  const { reference, code, channel, receivedAt, estate, qr, together } = props
  const t = useTranslations('submit.receipt')
  const status = useTranslations('status')
  const shell = useTranslations('shell')
  const format = useFormatter()
  const received = format.dateTime(new Date(receivedAt), { dateStyle: 'long', timeStyle: 'short' })
  return (
    <>
      <p className="printonly">
        {shell('name')}, {shell('footer.imprint')}
        <br />
        <b>{props.title}</b>
      </p>
      <Ticket
        label={t('label')}
        number={
          together
            ? { label: together.label, value: numbersOf(together) }
            : { label: t('number'), value: reference }
        }
        secret={{ label: t('code'), value: code }}
        meta={
          <>
            <MetaItem icon="calendar-days">
              <time dateTime={receivedAt}>{received}</time>
            </MetaItem>
            <MetaItem icon="globe">{status(`channel.${channel}`)}</MetaItem>
            {estate ? <MetaItem icon="map-pin">{estate}</MetaItem> : null}
          </>
        }
        qr={<QrCode modules={qr.modules} size={qr.size} label={t('qr')} />}
        qrCaption={t('qrCaption')}
        actions={<ReceiptActions reference={reference} code={code} />}
      />
      {together ? (
        <SubSection title={together.label}>
          <ul className="receipt-list">
            {together.items.map((item) => (
              <li key={item.reference}>
                <b className="nr">{item.reference}</b>
                <span>{item.text}</span>
              </li>
            ))}
          </ul>
        </SubSection>
      ) : null}
      <Note kind="info" icon="key-round">
        <p>{t('keep')}</p>
        <p>{t('address', { address: props.followAddress })}</p>
      </Note>
      <WhenWeWrite moderationDueAt={props.moderationDueAt} answerDueAt={props.answerDueAt} />
    </>
  )
}

/** As few words as the ticket holds: the first and the last number of the series. */
function numbersOf({ items }: NonNullable<ReceiptProps['together']>): string {
  const first = items[0]?.reference ?? ''
  const last = items.at(-1)?.reference ?? ''
  return first === last ? first : `${first} – ${last.split('-').at(-1)}`
}

function WhenWeWrite(props: { moderationDueAt: string; answerDueAt: string }) {
  const t = useTranslations('submit.receipt')
  const format = useFormatter()
  const by = (instant: string) =>
    t('by', { date: format.dateTime(new Date(instant), { dateStyle: 'long' }) })
  return (
    <SubSection title={t('when')}>
      <NextDates
        items={[
          { title: by(props.moderationDueAt), body: t('moderation') },
          { title: by(props.answerDueAt), body: t('answer') },
          { title: t('later'), body: t('laterText') },
        ]}
      />
    </SubSection>
  )
}
