import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button, TextButton } from '../../../ui/button.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { DeskGroup } from './read-cards-desk.server.ts'

type Props = { groups: readonly DeskGroup[]; posted: PostedForm }

export function GroupsPanel({ groups, posted }: Props) {
  const t = useTranslations('cards.desk.groups')
  const errorText = useErrorText()
  const intent = postedText(posted, 'intent')
  const added = intent === 'addGroup' ? posted : undefined
  return (
    <Panel kind="staff" title={t('title')} id="grupy">
      <div className="dpanel">
        {groups.map((group) => (
          <form key={group.id} method="post" className="cacts__line" noValidate>
            <input type="hidden" name="group" value={group.id} />
            <Field
              id={`grupa-${group.id}-title`}
              label={t('name', { title: group.title })}
              labelHidden
              error={
                intent === 'renameGroup' && postedText(posted, 'group') === String(group.id)
                  ? errorText(postedError(posted, 'title'))
                  : undefined
              }
            >
              <TextInput name="title" autoComplete="off" defaultValue={group.title} />
            </Field>
            <Button
              variant="line"
              name="intent"
              value="renameGroup"
              aria-label={t('renameLabel', { title: group.title })}
            >
              {t('rename')}
            </Button>
            <TextButton
              name="intent"
              value="removeGroup"
              aria-label={t('removeLabel', { title: group.title })}
            >
              {t('remove')}
            </TextButton>
          </form>
        ))}
        <form method="post" className="cacts__line" noValidate>
          <Field id="nowa-grupa" label={t('new')} error={errorText(postedError(added, 'title'))}>
            <TextInput
              name="title"
              autoComplete="off"
              defaultValue={postedText(added, 'title') ?? ''}
            />
          </Field>
          <Button variant="line" name="intent" value="addGroup" icon="plus">
            {t('add')}
          </Button>
        </form>
      </div>
    </Panel>
  )
}
