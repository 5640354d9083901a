import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { SendRow } from '../../../ui/columns.tsx'
import { Note } from '../../../ui/note.tsx'
import { FormErrors } from '../../intake/form-errors.tsx'
import { DocumentFields } from './document-fields.tsx'
import type { EditedDocument } from './read-document.server.ts'

export const CONFLICT = 'documents.edit.conflict'
const FORM_ID = 'dokument'

type DocumentFormProps = {
  document: EditedDocument | null
  posted: PostedForm
  cancelHref: string
}

/** The description of a document: of a new one, or of one that is there. */
export function DocumentForm({ document, posted, cancelHref }: DocumentFormProps) {
  const t = useTranslations('documents')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const isConflict = postedError(posted, '') === CONFLICT
  const errors = Object.entries(posted?.error ?? {}).filter(([name]) => name !== '')
  return (
    <form className="sform" method="post" noValidate>
      {isConflict ? (
        <Note kind="error" role="alert">
          {errorText(CONFLICT)}
        </Note>
      ) : null}
      <FormErrors
        formId={FORM_ID}
        errors={Object.fromEntries(errors.map(([name, keys]) => [name, keys ?? undefined]))}
        firstField="title"
        hiddenFields={['intent', 'revision']}
      />
      {document ? (
        <input
          type="hidden"
          name="revision"
          // After a conflict what is stored has been shown beside the fields: saving again is meant.
          value={(isConflict ? null : postedText(posted, 'revision')) || document.revision}
        />
      ) : null}
      <DocumentFields
        formId={FORM_ID}
        words={document?.words}
        posted={posted}
        isConflict={isConflict}
      />
      <SendRow>
        <Button name="intent" value="save" icon={document ? 'save' : 'plus'}>
          {document ? t('edit.save') : t('new.create')}
        </Button>
        {document ? null : (
          <ButtonLink variant="ghost" href={cancelHref}>
            {common('cancel')}
          </ButtonLink>
        )}
      </SendRow>
    </form>
  )
}
