import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Note } from '../../ui/note.tsx'
import { LOCK_MINUTES } from '../submissions/case-lock.ts'
import type { CaseDesk } from './case-desk.server.ts'

/** Who has the case and until when, and how to take it or give it back. */
export function LockBar({ desk, canTakeOver }: { desk: CaseDesk; canTakeOver: boolean }) {
  const t = useTranslations('moderation.lock')
  const format = useFormatter()
  const { state, until } = desk.lock
  const time = until ? format.dateTime(new Date(until), { timeStyle: 'short' }) : ''
  const name = desk.lock.holder ?? t('someone')
  if (desk.visibility === 'withdrawn') return null
  if (state === 'free') {
    return (
      <form method="post" className="lockbar">
        <Button id="take-case" name="intent" value="take" icon="hand">
          {t('take')}
        </Button>
        <p className="xs muted">{t('takeWhy', { minutes: LOCK_MINUTES })}</p>
      </form>
    )
  }
  if (state === 'mine') {
    return (
      <form method="post" className="lockbar">
        <p>{t('mine', { time })}</p>
        <Button name="intent" value="release" variant="line" icon="lock-open">
          {t('release')}
        </Button>
      </form>
    )
  }
  return (
    <Note kind="warning" icon="lock">
      <p>{t('taken', { name, time })}</p>
      {canTakeOver ? (
        <Disclosure summary={t('takeOver')}>
          <p>{t('takeOverWarning', { name })}</p>
          <form method="post">
            <Button name="intent" value="takeOver" variant="no">
              {t('takeOver')}
            </Button>
          </form>
        </Disclosure>
      ) : null}
    </Note>
  )
}
