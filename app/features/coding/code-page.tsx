/* oxlint-disable jsx-a11y/no-autofocus -- with each new submission reading begins at its text */
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import {
  postedError,
  postedErrors,
  postedList,
  postedText,
  type PostedForm,
} from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Empty } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { WholeText } from '../submissions/whole-text.tsx'
import { CodeKeys } from './code-keys.tsx'
import type { CodingItem } from './next-item.server.ts'
import type { Round } from './read-rounds.server.ts'
import { RoundFields } from './round-fields.tsx'
import type { RoundTerm } from './round-terms.server.ts'

type CodePageProps = {
  round: Pick<Round, 'name' | 'vocabulary' | 'total' | 'coded' | 'skipped'>
  item: CodingItem | null
  terms: readonly RoundTerm[]
  posted: PostedForm
}

/** One submission after another, judged without knowing what anybody else thought of it. */
export function CodePage({ round, item, terms, posted }: CodePageProps) {
  const t = useTranslations('coding.coding')
  const coding = useTranslations('coding')
  const common = useTranslations('common')
  const errors = useTranslations('errors')
  const errorText = useErrorText()
  const { total, coded, skipped } = round
  if (!item) {
    return <Empty title={t('doneTitle')}>{t('doneText', { coded, total })}</Empty>
  }
  const refused = postedErrors(posted)
  return (
    <CodeKeys>
      <ErrorSummary
        title={errors('summary', { count: refused.length })}
        errors={refused.map(({ name, error }) => ({
          fieldId: name === '' ? 'ocena' : `code-${name}`,
          message: errorText(error) ?? '',
        }))}
      />
      <p className="row">
        <progress max={total} value={coded + skipped} aria-label={coding('column.progress')} />
        <span>{coding('progress', { coded, total })}</span>
        {skipped > 0 ? <span>{coding('skipped', { count: skipped })}</span> : null}
      </p>
      <div className="coding">
        {/* With each new submission reading begins here; the next Tab leads to the choices. */}
        <div
          className="spanel flow coding__text"
          tabIndex={-1}
          autoFocus={refused.length === 0}
          role="group"
          aria-label={t('text')}
        >
          <Written locale={item.locale} as="div">
            <h2>{item.title}</h2>
            <WholeText text={item} />
          </Written>
        </div>
        <Panel kind="staff" id="ocena" title={t('choose')} className="flow">
          <form method="post" className="flow" key={item.id}>
            <input type="hidden" name="item" value={item.id} />
            <RoundFields
              id="code"
              hasKeys
              vocabulary={round.vocabulary}
              terms={terms}
              mainId={postedText(posted, 'mainId')}
              termIds={postedList(posted, 'termIds') ?? []}
              mainError={errorText(postedError(posted, 'mainId'))}
            />
            <Field
              id="code-words"
              label={t('words')}
              hint={t('wordsHint')}
              optional={common('optional')}
              error={errorText(postedError(posted, 'words'))}
            >
              <TextInput
                name="words"
                defaultValue={postedText(posted, 'words')}
                autoComplete="off"
              />
            </Field>
            <p className="row">
              <Button name="intent" value="save">
                {t('save')}
              </Button>
              <Button variant="line" name="intent" value="skip" formNoValidate>
                {t('skip')}
              </Button>
            </p>
            <p className="hint">
              {t('keys')} {t('stop')}
            </p>
          </form>
        </Panel>
      </div>
    </CodeKeys>
  )
}
