import { useErrorText } from '../../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import type { PostedForm } from '../../../lib/posted-form.ts'
import { Button, TextButton } from '../../../ui/button.tsx'
import { Field, TextInput } from '../../../ui/field.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskField } from './desk-field.tsx'
import { DeskProblems } from './form-problems.tsx'
import type { Material } from './materials.server.ts'
import { shownForm } from './shown-form.ts'

const FORM_ID = 'material'
const ACCEPTED = '.pdf,.docx,.xlsx,.csv,.json,.jpg,.jpeg,.png'

type Props = { materials: readonly (Material & { href: string })[]; posted: PostedForm }

/** Files for those who come: people read them on the page of the workshop. */
export function MaterialsPanel({ materials, posted }: Props) {
  const t = useTranslations('workshopDesk.materials')
  const attachment = useTranslations('documents.attachment')
  const errorText = useErrorText()
  const format = useFormatter()
  const shown = shownForm(FORM_ID, posted, {})
  return (
    <Panel kind="staff" id="materialy" title={t('title')} lead={t('lead')}>
      <div className="dpanel">
        {materials.length === 0 ? (
          <p className="muted">{t('none')}</p>
        ) : (
          <ul className="dfiles" aria-label={t('title')}>
            {materials.map((file) => (
              <li key={file.id}>
                <div>
                  <a href={file.href} lang="pl">
                    {file.title}
                  </a>
                  <p className="muted sm">
                    {file.fileName},{' '}
                    {attachment('size', {
                      size: format.number(Math.max(1, Math.round(file.size / 1024))),
                    })}
                  </p>
                </div>
                <form method="post">
                  <input type="hidden" name="material" value={file.id} />
                  <TextButton
                    name="intent"
                    value="detach"
                    aria-label={attachment('removeLabel', { name: file.title })}
                  >
                    {attachment('remove')}
                  </TextButton>
                </form>
              </li>
            ))}
          </ul>
        )}
        <form className="flow" method="post" encType="multipart/form-data" noValidate>
          <DeskProblems posted={posted} id={FORM_ID} />
          <DeskField
            shown={shown}
            name="materialTitle"
            label={attachment('name')}
            hint={t('nameHint')}
            lang="pl"
          />
          <Field
            id={`${FORM_ID}-file`}
            label={attachment('file')}
            hint={attachment('fileHint')}
            error={errorText(shown.error('file'))}
          >
            <TextInput type="file" name="file" accept={ACCEPTED} />
          </Field>
          <p>
            <Button variant="line" name="intent" value="attach" icon="paperclip">
              {attachment('add')}
            </Button>
          </p>
        </form>
      </div>
    </Panel>
  )
}
