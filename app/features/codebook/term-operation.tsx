import { useTranslations } from '../../i18n/page-context.tsx'
import { postedList, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { SPLIT_PARTS, type Operation } from './forms.ts'
import type { TermPage } from './read-term-page.server.ts'
import {
  AreaFields,
  CodeField,
  MeaningFields,
  NameFields,
  NoteField,
  ParentField,
} from './term-fields.tsx'

type OperationProps = { operation: Operation; term: TermPage; posted: PostedForm }

/** One thing that can be done to a term, with what it touches above the form. */
export function TermOperation(props: OperationProps) {
  const { operation, term, posted } = props
  const t = useTranslations('codebook')
  const count = operation === 'restore' ? term.open : term.tagged
  return (
    <div className="flow" id="czynnosc">
      <Note icon="info">{t(`touches.${operation}`, { count })}</Note>
      {operation === 'merge' ? <MergeChoice term={term} posted={posted} /> : null}
      {operation === 'merge' && !hasSources(props) ? null : (
        <form method="post" className="flow" noValidate>
          <input type="hidden" name="revision" value={term.revision} />
          <Fields {...props} />
          <NoteField posted={posted} />
          <div>
            <Button
              name="intent"
              value={operation}
              variant={operation === 'retire' ? 'no' : 'primary'}
            >
              {t(`form.submit.${operation}`)}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}

function hasSources({ term, posted }: OperationProps): boolean {
  return (term.merge?.sources.length ?? 0) > 0 || (postedList(posted, 'sourceIds') ?? []).length > 0
}

function Fields({ operation, term, posted }: OperationProps) {
  const t = useTranslations('codebook.form')
  switch (operation) {
    case 'define':
      return (
        <>
          <MeaningFields posted={posted} values={term.values} />
          {term.kind === 'theme' ? (
            <AreaFields
              posted={posted}
              areas={term.areas}
              primary={term.primaryArea}
              secondary={term.secondaryAreas}
            />
          ) : null}
          <Check
            name="asksAgain"
            label={t('asksAgain')}
            hint={t('asksAgainHint')}
            defaultChecked={posted ? postedText(posted, 'asksAgain') === 'on' : true}
          />
        </>
      )
    case 'rename':
      return <NameFields posted={posted} values={term.values} />
    case 'move':
      return <MoveFields term={term} posted={posted} />
    case 'merge':
      return <MergePreviewed term={term} posted={posted} />
    case 'split':
      return <SplitFields posted={posted} />
    default:
      return null
  }
}

function MoveFields({ term, posted }: Omit<OperationProps, 'operation'>) {
  const t = useTranslations('codebook.form')
  const tops = term.others.filter((other) => other.parentId === null && !other.retired)
  return (
    <>
      {term.kind === 'goal' ? (
        <>
          <ParentField posted={posted} parents={tops} value={term.parentId} />
          <CodeField posted={posted} value={term.values.code ?? ''} />
        </>
      ) : null}
      <Field id="term-afterId" label={t('after')}>
        <Select name="afterId" defaultValue={postedText(posted, 'afterId')}>
          <option value="">{t('first')}</option>
          {term.others
            .filter((other) => !other.retired)
            .map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
        </Select>
      </Field>
    </>
  )
}

/** The first step of a merge: what to merge. It changes nothing. */
function MergeChoice({ term }: Omit<OperationProps, 'operation'>) {
  const t = useTranslations('codebook.form')
  const chosen = term.merge?.sources.map((source) => String(source.id)) ?? []
  return (
    <form method="get" action="#czynnosc" className="flow">
      <input type="hidden" name="czynnosc" value="merge" />
      {term.kind === 'keyword' ? (
        <Field id="merge-words" label={t('sourceWords')} hint={t('sourceWordsHint')}>
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
          defaultValues={chosen}
          choices={term.others
            .filter((other) => !other.retired)
            .map((other) => ({ value: String(other.id), label: other.name }))}
        />
      )}
      <div>
        <Button variant="line" icon="eye">
          {t('preview')}
        </Button>
      </div>
      {term.merge && term.merge.sources.length === 0 ? (
        <Note kind="warning" role="alert">
          {t('previewNone')}
        </Note>
      ) : null}
    </form>
  )
}

function MergePreviewed({ term, posted }: Omit<OperationProps, 'operation'>) {
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

function SplitFields({ posted }: { posted: PostedForm }) {
  const t = useTranslations('codebook.form')
  const common = useTranslations('common')
  return SPLIT_PARTS.map((n) => (
    <div key={n} className="flow-s">
      <Field
        id={`term-part${n}`}
        label={t('part', { n: String(n) })}
        optional={n > 2 ? common('optional') : undefined}
      >
        <TextInput name={`part${n}`} defaultValue={postedText(posted, `part${n}`)} />
      </Field>
      <Field
        id={`term-meaning${n}`}
        label={t('meaning', { n: String(n) })}
        optional={common('optional')}
      >
        <TextArea name={`meaning${n}`} rows={2} defaultValue={postedText(posted, `meaning${n}`)} />
      </Field>
    </div>
  ))
}
