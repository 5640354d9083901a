import { useTranslations } from '../../i18n/page-context.tsx'
import { postedList, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import type { TermPage } from './read-term-page.server.ts'

type MergeProps = { term: TermPage; posted: PostedForm }

/** The first step of a merge: what to merge. It changes nothing. */
export function MergeChoice({ term }: MergeProps) {
  const t = useTranslations('codebook.form')
  const error = !term.merge || term.merge.sources.length > 0 ? undefined : t('sourcesMissing')
  const chosen = term.merge?.sources.map((source) => String(source.id)) ?? []
  return (
    <form method="get" action="#czynnosc" className="flow">
      <input type="hidden" name="czynnosc" value="merge" />
      <input type="hidden" name="wybrano" value="tak" />
      {term.kind === 'keyword' ? (
        <Field id="merge-words" label={t('sourceWords')} hint={t('sourceWordsHint')} error={error}>
          <TextInput
            name="slowa"
            defaultValue={term.merge?.sources.map((source) => source.name).join(', ')}
          />
        </Field>
      ) : (
        <CheckboxGroup
          id="merge-z"
          name="z"
          legend={t('sources')}
          look="plain"
          error={error}
          defaultValues={chosen}
          choices={term.others
            .filter((other) => !other.retired)
            .map((other) => ({
              value: String(other.id),
              label: other.parentId === null ? other.name : `\u2003${other.name}`,
            }))}
        />
      )}
      <div>
        <Button variant="line" icon="eye">
          {t('preview')}
        </Button>
      </div>
    </form>
  )
}

/** The second step: what it touches, beside the reason. */
export function MergePreviewed({ term, posted }: MergeProps) {
  const t = useTranslations('codebook.form')
  const { merge } = term
  const ids = merge
    ? merge.sources.map((source) => String(source.id))
    : (postedList(posted, 'sourceIds') ?? [])
  return (
    <>
      {ids.map((id) => (
        <input key={id} type="hidden" name="sourceIds" value={id} />
      ))}
      {merge ? (
        <Note kind="warning" title={t('previewTitle')} headingLevel="h3">
          <ul>
            {merge.sources.map((source) => (
              <li key={source.id}>
                {t('previewLine', { name: source.name, count: source.tagged })}
              </li>
            ))}
          </ul>
          <p>
            {t('previewMoved', { count: merge.moved })}{' '}
            {t('previewAlready', { count: merge.already })}
          </p>
        </Note>
      ) : null}
    </>
  )
}
