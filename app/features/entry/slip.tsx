import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import type { QrPath } from '../intake/receipt-qr.server.ts'
import type { EntryReceipt } from './own-entries.server.ts'

export type SlipProps = {
  receipt: EntryReceipt
  /** Where one follows a case, as people type it. */
  address: string
  qr: QrPath | null
  now: string
}

/** What the person takes home: a quarter of an A4 sheet, to be cut out. */
export function Slip({ receipt, address, qr, now }: SlipProps) {
  const t = useTranslations('intake.slip')
  const status = useTranslations('status.channel')
  const format = useFormatter()
  const long = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  const promised = (kind: 'moderation' | 'answer', due: string) =>
    due < now ? t(`${kind}Late`) : t.rich(kind, { date: long(due), b: strong })
  return (
    <section className="slip" aria-label={t('title', { reference: receipt.reference })}>
      <div className="slip__m">
        <h2>{t('head')}</h2>
        <dl>
          <dt>{t('number')}</dt>
          <dd className="slip__nr num">{receipt.reference}</dd>
          {receipt.code ? (
            <>
              <dt>{t('code')}</dt>
              <dd className="slip__code code">{receipt.code}</dd>
            </>
          ) : null}
        </dl>
        <p>
          {t('received', {
            date: long(receipt.receivedAt),
            channel: status(receipt.channel),
          })}
        </p>
      </div>
      {qr ? (
        <div className="slip__q">
          <QrCode modules={qr.modules} size={qr.size} label={t('qr')} />
          <p>{t('qrCaption')}</p>
        </div>
      ) : null}
      <div className="slip__n">
        <h3>{t('next')}</h3>
        <ul>
          <li>{promised('moderation', receipt.moderationDueAt)}</li>
          <li>{promised('answer', receipt.answerDueAt)}</li>
        </ul>
        <p>{receipt.code ? t('follow', { address }) : t('codeGone')}</p>
        {receipt.code ? <p>{t('keep')}</p> : null}
      </div>
    </section>
  )
}

function strong(words: ReactNode) {
  return <b>{words}</b>
}
