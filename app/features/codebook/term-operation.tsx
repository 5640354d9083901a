import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedList, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { SPLIT_PARTS, type Operation } from './forms.ts'
import { MergeChoice, MergePreviewed } from './merge-fields.tsx'
import type { TermPage } from './read-term-page.server.ts'
import { AreaFields, CodeField, ParentField } from './place-fields.tsx'
import { MeaningFields, NameFields, NoteField } from './term-fields.tsx'

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
  const errorText = useErrorText()
  const tops = term.others.filter((other) => other.parentId === null && !other.retired)
  return (
    <>
      {term.kind === 'goal' ? (
        <>
          <ParentField posted={posted} parents={tops} value={term.parentId} />
          <CodeField posted={posted} value={term.values.code ?? ''} />
        </>
      ) : null}
      <Field id="term-afterId" label={t('after')} error={errorText(postedError(posted, 'afterId'))}>
        <Select name="afterId" defaultValue={postedText(posted, 'afterId')}>
          <option value="">{t('first')}</option>
          {term.others
            .filter((other) => !other.retired)
            .map((other) => (
              <option key={other.id} value={other.id}>
                {other.parentId === null ? '' : '\u2003'}
                {other.name}
              </option>
            ))}
        </Select>
      </Field>
    </>
  )
}

function SplitFields({ posted }: { posted: PostedForm }) {
  const t = useTranslations('codebook.form')
  const common = useTranslations('common')
  const errorText = useErrorText()
  return SPLIT_PARTS.map((n) => (
    <div key={n} className="flow-s">
      <Field
        id={`term-part${n}`}
        label={t('part', { n: String(n) })}
        optional={n > 2 ? common('optional') : undefined}
        error={errorText(postedError(posted, `part${n}`))}
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
