import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Entry, EntryReceipt } from './own-entries.server.ts'

type WithSlip = { slipHref: string }

/** The answer to the entry just made. */
export function EnteredNote({ receipt }: { receipt: EntryReceipt & WithSlip }) {
  const t = useTranslations('intake.saved')
  const { reference, code, slipHref } = receipt
  return (
    <Note
      kind="done"
      icon="circle-check"
      role="status"
      title={t('title', { reference })}
      className="entered"
    >
      <p>
        {code ? (
          <>
            {t('code')} <span className="code">{code}</span>
          </>
        ) : (
          t('codeGone')
        )}
      </p>
      <ButtonLink variant="line" icon="printer" href={slipHref}>
        {t('print')}
      </ButtonLink>
    </Note>
  )
}

export function TodaysEntries({ entries }: { entries: readonly (Entry & WithSlip)[] }) {
  const t = useTranslations('intake.today')
  const status = useTranslations('status.channel')
  const format = useFormatter()
  return (
    <Panel kind="staff" title={t('title')} lead={entries.length > 0 ? t('lead') : undefined}>
      {entries.length === 0 ? (
        <p className="muted">{t('empty')}</p>
      ) : (
        <ol className="elist">
          {entries.map((entry) => (
            <li key={entry.reference}>
              <span className="elist__h">
                <b className="num">{entry.reference}</b>
                <span>{status(entry.channel)}</span>
                <time dateTime={entry.enteredAt}>
                  {format.dateTime(new Date(entry.enteredAt), { timeStyle: 'short' })}
                </time>
              </span>
              <span className="elist__t">{entry.title}</span>
              <a href={entry.slipHref} aria-label={t('slipFor', { reference: entry.reference })}>
                {t('slip')}
              </a>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
