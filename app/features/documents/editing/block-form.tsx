import { useErrorText } from '../../../i18n/error-text.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import type { Block } from '../block.ts'
import { placeLine } from '../place-words.ts'
import { FormField, WordsField } from './block-fields.tsx'
import { formOf } from './block-forms.ts'
import { toMarkup } from './markup.ts'
import { useBlockWords } from './use-block-words.ts'

export type BlockFormProps = {
  block: Block
  blocks: readonly Block[]
  remarks: number
  revision: number
  action: string
  cancelHref: string
  posted: PostedForm
}

/** One block opened for writing: its words, what it is, and where it goes. Every button saves the words. */
export function BlockForm(props: BlockFormProps) {
  const { block, blocks, remarks, revision, action, cancelHref, posted } = props
  const t = useTranslations('versions.editor')
  const words = useBlockWords()
  const errorText = useErrorText()
  return (
    <form method="post" action={action} className="edb__f flow">
      <h3>{t('editing', { place: words.place(block) })}</h3>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="key" value={block.key} />
      <WordsField
        kind={block.kind}
        value={postedText(posted, 'text') ?? toMarkup(block)}
        error={errorText(postedError(posted, 'text'))}
      />
      <FormField block={block} value={postedText(posted, 'form') ?? formOf(block)} />
      <div className="row">
        <Button name="intent" value="save">
          {t('save')}
        </Button>
        <ButtonLink variant="line" href={cancelHref}>
          {t('cancel')}
        </ButtonLink>
      </div>
      <Disclosure summary={t('more')}>
        <div className="row">
          <Button variant="line" icon="arrow-up" name="intent" value="up">
            {t('up')}
          </Button>
          <Button variant="line" icon="arrow-down" name="intent" value="down">
            {t('down')}
          </Button>
          <Button variant="line" name="intent" value="join">
            {t('join')}
          </Button>
        </div>
        <Field id="f-after" label={t('after')}>
          <Select name="after" defaultValue="">
            <option value="">{t('start')}</option>
            {blocks
              .filter((each) => each.id !== block.id)
              .map((each) => (
                <option key={each.id} value={each.key}>
                  {placeLine(each)}
                </option>
              ))}
          </Select>
        </Field>
        <div className="row">
          <Button variant="line" name="intent" value="moveTo">
            {t('moveTo')}
          </Button>
        </div>
        <p>{t('deleteText', { count: remarks })}</p>
        <div className="row">
          <Button variant="no" name="intent" value="delete">
            {t('delete')}
          </Button>
        </div>
      </Disclosure>
    </form>
  )
}

export type InsertFormProps = {
  after: string | null
  revision: number
  action: string
  cancelHref: string
  posted: PostedForm
}

export function InsertForm({ after, revision, action, cancelHref, posted }: InsertFormProps) {
  const t = useTranslations('versions.editor')
  const errorText = useErrorText()
  return (
    <form method="post" action={action} className="edb__f flow">
      <h3>{t('insertTitle')}</h3>
      <input type="hidden" name="revision" value={revision} />
      {after === null ? null : <input type="hidden" name="after" value={after} />}
      <WordsField
        kind="paragraph"
        value={postedText(posted, 'text') ?? ''}
        error={errorText(postedError(posted, 'text'))}
      />
      <FormField block={null} value={postedText(posted, 'form') ?? 'paragraph-0'} />
      <div className="row">
        <Button name="intent" value="insert">
          {t('insertSubmit')}
        </Button>
        <ButtonLink variant="line" href={cancelHref}>
          {t('cancel')}
        </ButtonLink>
      </div>
    </form>
  )
}
