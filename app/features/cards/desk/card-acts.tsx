import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Select, TextInput } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { DeskGroup } from './read-cards-desk.server.ts'

/** The form that the boxes of the cards belong to, wherever they stand. */
export const CHOSEN_FORM = 'wybrane'

/** What may be done with the ticked cards. Plain buttons: works without script and without a mouse. */
export function CardActs({ groups, posted }: { groups: readonly DeskGroup[]; posted: PostedForm }) {
  const t = useTranslations('cards.desk.acts')
  const errorText = useErrorText()
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead')} id="zaznaczone">
      <form method="post" id={CHOSEN_FORM} className="dpanel cacts" noValidate>
        <div className="cacts__line">
          <Field
            id="karty-group"
            label={t('group')}
            error={errorText(postedError(posted, 'group'))}
          >
            <Select name="group" defaultValue={postedText(posted, 'group') ?? ''}>
              <option value="">{t('newGroup')}</option>
              {groups.map((group) => (
                <option key={group.id} value={group.id}>
                  {group.title}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            id="karty-title"
            label={t('groupTitle')}
            error={errorText(postedError(posted, 'title'))}
          >
            <TextInput
              name="title"
              autoComplete="off"
              maxLength={120}
              defaultValue={postedText(posted, 'title') ?? ''}
            />
          </Field>
          <Button variant="line" name="intent" value="group">
            {t('putInGroup')}
          </Button>
          <Button variant="line" name="intent" value="ungroup">
            {t('takeOut')}
          </Button>
        </div>
        <div className="cacts__line">
          <Button variant="line" icon="merge" name="intent" value="merge">
            {t('merge')}
          </Button>
          <Button variant="line" icon="check" name="intent" value="keep">
            {t('keep')}
          </Button>
        </div>
        <div className="cacts__line">
          <Field
            id="karty-reason"
            label={t('reason')}
            error={errorText(postedError(posted, 'reason'))}
          >
            <TextInput
              name="reason"
              autoComplete="off"
              defaultValue={postedText(posted, 'reason') ?? ''}
            />
          </Field>
          <Button variant="line" name="intent" value="drop">
            {t('drop')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
