import { useErrorText } from '../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { postedError, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { FieldError } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { FrameRow } from './frame-rows.server.ts'
import type { Section } from './section.ts'

type EndPanelProps = { section: Section; row: FrameRow; lastResult: PostedForm }

/** How a row leaves the frame: retired and brought back where it is referred to, else removed. */
export function EndPanel({ section, row, lastResult }: EndPanelProps) {
  const t = useTranslations('frame.item')
  const format = useFormatter()
  const errorText = useErrorText()
  const refusal = errorText(postedError(lastResult, ''))
  const alert = refusal ? (
    <Note kind="error" role="alert">
      {refusal}
    </Note>
  ) : null
  if (section.can.retire) {
    return (
      <Panel kind="staff" title={t('retireTitle')} lead={t('retireText')}>
        {alert}
        <form method="post" className="row">
          {row.retiredAt ? (
            <>
              <p>
                {t('retiredOn', {
                  date: format.dateTime(new Date(row.retiredAt), { dateStyle: 'long' }),
                })}
              </p>
              <Button variant="line" name="intent" value="restore" icon="rotate-ccw">
                {t('restore')}
              </Button>
            </>
          ) : (
            <Button variant="no" name="intent" value="retire" icon="archive">
              {t('retire')}
            </Button>
          )}
        </form>
      </Panel>
    )
  }
  if (!section.can.remove) return null
  const error = errorText(postedError(lastResult, 'confirm'))
  return (
    <Panel kind="staff" title={t('removeTitle')} lead={t('removeText')}>
      {alert}
      <form method="post" className="frame-stack">
        <input type="hidden" name="seen" value={row.mark} />
        <div>
          {error ? <FieldError id="confirm">{error}</FieldError> : null}
          <Check
            id="confirm"
            name="confirm"
            label={t('removeConfirm')}
            aria-describedby={error ? 'confirm-error' : undefined}
          />
        </div>
        <div>
          <Button variant="no" name="intent" value="remove">
            {t('remove')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
