import { useState } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import type { Outgoing } from './use-outgoing.ts'

type Props = {
  outgoing: Omit<Outgoing<unknown>, 'state'>
  keepUntil: string
  /** Where one signs in again; none for pages that need no account. */
  signInHref?: string
  /** At a table there is no list of people, only cards. */
  isTable?: boolean
  /** After everything was taken off the device. */
  onWiped(): void
}

/** What this device holds, and the way to end work on it. */
export function DevicePanel({ outgoing, keepUntil, signInHref, isTable, onWiped }: Props) {
  const t = useTranslations('dayOf.device')
  const format = useFormatter()
  const [isAsked, setAsked] = useState(false)
  const { sync, waiting, isKept, isReady } = outgoing
  const count = waiting.length
  const finish = () => void outgoing.wipe().then(onWiped)
  if (sync === 'starting') return null
  if (sync === 'unable') return <Note kind="warning">{t('unable')}</Note>
  return (
    <section className="device flow" aria-labelledby="urzadzenie">
      <h2 id="urzadzenie">{t('title')}</h2>
      {sync === 'signedOut' ? (
        <Note kind="error" icon="lock" role="alert">
          <p>{t('signedOut')}</p>
          {signInHref ? <a href={signInHref}>{t('signIn')}</a> : null}
        </Note>
      ) : null}
      {sync === 'forbidden' ? (
        <Note kind="error" icon="ban" role="alert">
          {t('forbidden')}
        </Note>
      ) : null}
      <p>{count > 0 ? t('onlyHere', { count }) : t('allSent')}</p>
      <p className="sm muted">
        {t(isKept ? 'kept' : 'notKept')}{' '}
        {t('until', {
          day: format.dateTime(new Date(keepUntil), { day: 'numeric', month: 'long' }),
        })}
      </p>
      {isAsked && count > 0 ? (
        <Note kind="warning" icon="triangle-alert" role="alert">
          {t('refused', { count })}
        </Note>
      ) : null}
      <div className="row">
        <Button
          type="button"
          variant="line"
          icon="upload"
          disabled={!isReady}
          onClick={outgoing.send}
        >
          {t('send')}
        </Button>
        {isAsked && count > 0 ? (
          <Button type="button" variant="no" icon="x" onClick={finish}>
            {t('finishAnyway')}
          </Button>
        ) : (
          <Button
            type="button"
            variant="line"
            icon="log-out"
            disabled={!isReady}
            onClick={() => (count > 0 ? setAsked(true) : finish())}
          >
            {t('finish')}
          </Button>
        )}
      </div>
      <p className="sm muted">{t(isTable ? 'finishTable' : 'finishText')}</p>
    </section>
  )
}
