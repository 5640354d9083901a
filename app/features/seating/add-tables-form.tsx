import { useTranslations } from '../../i18n/page-context.tsx'
import { postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useDeskProblems } from '../registrations/desk/desk-problems.tsx'
import { MOST_TABLES } from './limits.ts'

type AddTablesFormProps = {
  action: string
  posted: PostedForm
  /** What the first question about topics offers. */
  suggestedTopics: readonly string[]
}

export function AddTablesForm({ action, posted, suggestedTopics }: AddTablesFormProps) {
  const t = useTranslations('registrations.hall.add')
  const { at } = useDeskProblems(posted)
  return (
    <Panel kind="staff" title={t('title')}>
      <div className="flow">
        <form method="post" action={action} className="raddcount" noValidate>
          <Field id="count" label={t('count')} error={at('count')}>
            <TextInput
              name="count"
              type="number"
              inputMode="numeric"
              min={1}
              max={MOST_TABLES}
              defaultValue={postedText(posted, 'count') ?? ''}
            />
          </Field>
          <Button name="intent" value="addCount" variant="line" icon="plus">
            {t('addCount')}
          </Button>
        </form>
        <form method="post" action={action} className="flow-s" noValidate>
          <Field id="topics" label={t('topics')} hint={t('topicsHint')} error={at('topics')}>
            <TextArea
              name="topics"
              rows={4}
              className="area-in--s"
              defaultValue={postedText(posted, 'topics') ?? suggestedTopics.join('\n')}
            />
          </Field>
          <Button name="intent" value="addTopics" variant="line" icon="plus">
            {t('addTopics')}
          </Button>
        </form>
      </div>
    </Panel>
  )
}
