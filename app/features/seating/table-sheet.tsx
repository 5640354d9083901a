import { useTranslations } from '../../i18n/page-context.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import type { QrPath } from '../intake/receipt-qr.server.ts'
import type { SessionFacts } from '../registrations/desk/session-facts.ts'
import { SessionLine } from '../registrations/desk/session-line.tsx'
import type { SheetTable } from './read-sheets.server.ts'

type TableSheetProps = {
  table: SheetTable & { qr: QrPath }
  title: string
  session: SessionFacts
  /** Where the code is typed by whoever cannot scan it. */
  address: string
}

/** One page that lies on a table. */
export function TableSheet({ table, title, session, address }: TableSheetProps) {
  const t = useTranslations('registrations.sheets')
  const titleId = `karta-${table.id}`
  return (
    <article className="rsheet" aria-labelledby={titleId}>
      <p className="rsheet__w">
        {title}
        <br />
        <SessionLine session={session} />
      </p>
      <h2 id={titleId}>
        <span className="rsheet__n">{t('table', { number: table.number })}</span>
        {table.topic ? <span className="rsheet__t">{table.topic}</span> : null}
      </h2>
      {table.facilitator ? (
        <p className="rsheet__f">{t('facilitator', { name: table.facilitator })}</p>
      ) : null}
      <div className="rsheet__c">
        <QrCode {...table.qr} label={t('qr', { number: table.number })} />
        <div>
          <p>{t('code')}</p>
          <p className="rsheet__code">{table.code}</p>
          <p>{t('address', { address })}</p>
        </div>
      </div>
      <h3>{t('stepsTitle')}</h3>
      <ol>
        <li>{t('step1', { address })}</li>
        <li>{t('step2')}</li>
        <li>{t('step3')}</li>
      </ol>
      <p>{t('offline')}</p>
      {table.names.length > 0 ? (
        <>
          <h3>{t('people')}</h3>
          <p className="rsheet__p">{table.names.join(', ')}</p>
        </>
      ) : null}
    </article>
  )
}
