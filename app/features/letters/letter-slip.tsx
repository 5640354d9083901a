import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import type { QrPath } from '../intake/receipt-qr.server.ts'
import type { LetterSlip as Slip } from './letter-slip.server.ts'

type LetterSlipProps = {
  slip: Slip
  /** Where one follows a case, as people type it. */
  address: string
  qr: QrPath | null
  now: string
}

/** What the sender takes home: all numbers of the letter and the one code, to be cut out. */
export function LetterSlip({ slip, address, qr, now }: LetterSlipProps) {
  const t = useTranslations('letters.slip')
  const intake = useTranslations('intake.slip')
  const status = useTranslations('status.channel')
  const format = useFormatter()
  const count = slip.references.length
  const long = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  const promised = (kind: 'moderation' | 'answer', due: string) =>
    due < now ? t(`${kind}Late`) : t.rich(kind, { date: long(due), b: strong })
  return (
    <section className="slip" aria-label={t('title', { count })}>
      <div className="slip__m">
        <h2>{t('head', { count })}</h2>
        <dl>
          <dt>{t('numbers', { count })}</dt>
          <dd className={count === 1 ? 'slip__nr num' : 'slip__nrs num'}>
            {slip.references.map((reference) => (
              <span key={reference}>{reference}</span>
            ))}
          </dd>
          {slip.code ? (
            <>
              <dt>{t('code', { count })}</dt>
              <dd className="slip__code code">{slip.code}</dd>
            </>
          ) : null}
        </dl>
        <p>{t('received', { date: long(slip.receivedAt), channel: status(slip.channel) })}</p>
      </div>
      {qr ? (
        <div className="slip__q">
          <QrCode modules={qr.modules} size={qr.size} label={t('qr')} />
          <p>{intake('qrCaption')}</p>
        </div>
      ) : null}
      <div className="slip__n">
        <h3>{intake('next')}</h3>
        <ul>
          <li>{promised('moderation', slip.moderationDueAt)}</li>
          <li>{promised('answer', slip.answerDueAt)}</li>
        </ul>
        <p>{slip.code ? t('follow', { address }) : intake('codeGone')}</p>
        {slip.code ? <p>{t('keep')}</p> : null}
      </div>
    </section>
  )
}

function strong(words: ReactNode) {
  return <b>{words}</b>
}
