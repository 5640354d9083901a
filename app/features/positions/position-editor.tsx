import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { AnswerFields, type AnswerUnits } from './answer-fields.tsx'
import type { PlainLanguage } from './plain-language.ts'
import type { PositionText } from './read-position.server.ts'
import type { ShownSubmission } from './show-submissions.server.ts'
import { SubmissionChoice } from './submission-choice.tsx'

export type PositionEditorProps = {
  saved: (PositionText & { revision: number; plainLanguage: PlainLanguage | null }) | null
  submissions: readonly ShownSubmission[]
  units: AnswerUnits
  hrefOf: (reference: string) => string
  posted: PostedForm
}

/** One form: on the left whom we answer, on the right what. */
export function PositionEditor({ saved, submissions, units, hrefOf, posted }: PositionEditorProps) {
  const t = useTranslations('positions.editor')
  return (
    <form method="post" className="desk desk--answer">
      {/* Always that of the page: who sends again after a conflict has seen what changed. */}
      {saved ? <input type="hidden" name="revision" value={saved.revision} /> : null}
      <SubmissionChoice submissions={submissions} hrefOf={hrefOf} posted={posted} />
      <Panel kind="staff" title={t('text')} className="flow">
        <AnswerFields
          saved={saved}
          plainLanguage={saved?.plainLanguage ?? null}
          units={units}
          posted={posted}
        />
        <Note className="xs">{t('second')}</Note>
        <p className="row">
          {/* Enter in a field takes the first button: the one that can be undone. */}
          <Button variant="line" name="intent" value="save">
            {t('save')}
          </Button>
          <Button name="intent" value="submit">
            {t('submit')}
          </Button>
        </p>
      </Panel>
    </form>
  )
}
