import type { KeyboardEvent } from 'react'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Button, TextButton } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { AgendaItem } from '../../workshops/workshop-parts.ts'

type Props = { agenda: readonly AgendaItem[]; running: number | null }

/** Which point of the agenda the wall screen shows as running. Arrow keys press the buttons while one has focus. */
export function AgendaPointer({ agenda, running }: Props) {
  const t = useTranslations('cards.desk.agenda')
  if (agenda.length === 0) return null
  const item = running === null ? undefined : agenda[running]
  return (
    <Panel kind="staff" title={t('title')} id="program">
      <form method="post" className="dpanel">
        <p aria-live="polite">
          {item ? (
            <>
              <b>{item.at}</b> {item.title}
            </>
          ) : (
            t('none')
          )}
        </p>
        <input type="hidden" name="intent" value="agenda" />
        <p className="row">
          <Button
            variant="line"
            name="to"
            value="previous"
            data-key="ArrowLeft"
            onKeyDown={pressByArrow}
            icon="arrow-left"
            aria-disabled={running === null || undefined}
          >
            {t('previous')}
          </Button>
          <Button
            variant="line"
            name="to"
            value="next"
            data-key="ArrowRight"
            onKeyDown={pressByArrow}
            iconAfter="arrow-right"
            aria-disabled={running === agenda.length - 1 || undefined}
          >
            {t('next')}
          </Button>
          {running === null ? null : (
            <TextButton name="to" value="none">
              {t('clear')}
            </TextButton>
          )}
        </p>
        <p className="sm muted">{t('keys')}</p>
      </form>
    </Panel>
  )
}

function pressByArrow(event: KeyboardEvent<HTMLButtonElement>) {
  const button = event.currentTarget.form?.querySelector(`[data-key="${CSS.escape(event.key)}"]`)
  if (!(button instanceof HTMLButtonElement)) return
  event.preventDefault()
  button.focus()
  button.click()
}
