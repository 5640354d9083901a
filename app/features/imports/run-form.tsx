import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { HiddenInputs } from '../../ui/hidden-inputs.tsx'
import { Note } from '../../ui/note.tsx'
import { fieldsOf } from './fields.ts'
import type { ImportView } from './view.ts'

/** Carries the columns that were checked: what was previewed is what runs. */
export function RunForm({
  view,
  action,
  more = {},
}: {
  view: Extract<ImportView, { state: 'preview' }>
  action: string
  more?: Record<string, string | undefined>
}) {
  const t = useTranslations('importing.preview')
  const form = useTranslations('letters.form')
  const count = view.result?.counts.created ?? 0
  if (count === 0) {
    return (
      <Note kind="info" icon="info">
        {t('nothing')}
      </Note>
    )
  }
  return (
    <form method="post" action={action}>
      <input type="hidden" name="batch" value={view.batch.id} />
      <HiddenInputs values={more} />
      {fieldsOf(view.batch.kind).map((field) => (
        <input key={field} type="hidden" name={field} value={view.mapping[field] ?? ''} />
      ))}
      <SendRow>
        <Button name="intent" value="run">
          {view.batch.kind === 'remark' ? form('run', { count }) : t('run', { count })}
        </Button>
        <span className="muted sm">{t('runNote')}</span>
      </SendRow>
    </form>
  )
}
