import { useEffect, useRef, type RefObject } from 'react'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Button, TextButton } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { AgendaItem } from '../../workshops/workshop-parts.ts'

type Props = { agenda: readonly AgendaItem[]; running: number | null }

/** Which point of the agenda the wall screen shows as running. Arrow keys press the buttons. */
export function AgendaPointer({ agenda, running }: Props) {
  const t = useTranslations('cards.desk.agenda')
  const form = useRef<HTMLFormElement>(null)
  useArrowKeys(form)
  if (agenda.length === 0) return null
  const item = running === null ? undefined : agenda[running]
  return (
    <Panel kind="staff" title={t('title')} id="program">
      <form ref={form} method="post" className="dpanel">
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

/** Whoever leads the evening holds a remote control: arrows work wherever nobody is writing or choosing. */
function useArrowKeys(form: RefObject<HTMLFormElement>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isFree = event.target === document.body || form.current?.contains(event.target as Node)
      if (!isFree || event.altKey || event.ctrlKey || event.metaKey) return
      const button = form.current?.querySelector(`[data-key="${CSS.escape(event.key)}"]`)
      if (!(button instanceof HTMLButtonElement)) return
      event.preventDefault()
      button.click()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [form])
}
