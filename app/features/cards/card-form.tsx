import { useId } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextArea, TextInput } from '../../ui/field.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { CARD_MAX, CARD_MIN, MOST_AT_TABLE } from './card.ts'
import type { CaptureTable, CardArea, CardOutgoing, TableCard } from './table-card.ts'
import { useCardForm, type CardProblem } from './use-card-form.ts'

export type CardFormProps = {
  /** The card that is corrected; null for a new one. */
  card: TableCard | null
  /** The id that a new card will have. */
  newId: string
  table: CaptureTable
  areas: readonly CardArea[]
  outgoing: CardOutgoing | null
  posted: PostedForm
  action?: string
  onKept(): void
}

/** The form of one card: a thought, its area, how many agree, a photo. */
export function CardForm(props: CardFormProps) {
  const { card, table, areas, outgoing, posted, action } = props
  const t = useTranslations('cards.form')
  const id = `karta-${card ? card.id : 'nowa'}-${useId()}`
  const cardId = card?.id ?? props.newId
  const revision = card?.revision ?? null
  const { problem, submit } = useCardForm(
    outgoing,
    { id: cardId, revision, tableId: table.id },
    props.onKept,
  )
  const value = (name: string, before: string | number) => postedText(posted, name) ?? before
  const error = useFieldErrors(posted, problem)
  const problems = problem === 'notKept' ? t('notKept') : null
  return (
    <form
      className="form ccapture__form"
      method="post"
      action={action}
      encType="multipart/form-data"
      noValidate
      onSubmit={submit}
    >
      <FormProblems posted={posted} id={id} />
      {problems ? <p role="alert">{problems}</p> : null}
      <input type="hidden" name="intent" value={card ? 'correct' : 'write'} />
      <input type="hidden" name="card" value={cardId} />
      {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
      <Field
        id={`${id}-text`}
        label={card ? t('correctText') : t('text')}
        hint={t('textHint', { min: CARD_MIN, max: CARD_MAX })}
        error={error('text')}
      >
        <TextArea name="text" rows={4} required defaultValue={value('text', card?.text ?? '')} />
      </Field>
      <Field id={`${id}-area`} label={t('area')} error={error('area')}>
        <Select
          name="area"
          defaultValue={value('area', card ? (card.areaId ?? '') : (table.areaId ?? ''))}
        >
          <option value="">{t('noArea')}</option>
          {areas.map((area) => (
            <option key={area.id} value={area.id}>
              {area.name}
            </option>
          ))}
        </Select>
      </Field>
      <div className="ccapture__counts">
        {(['agree', 'differ'] as const).map((name) => (
          <Field key={name} id={`${id}-${name}`} label={t(name)} error={error(name)}>
            <TextInput
              name={name}
              type="number"
              min={0}
              max={MOST_AT_TABLE}
              inputMode="numeric"
              defaultValue={value(name, card ? card[name] : 0)}
            />
          </Field>
        ))}
      </div>
      <Field id={`${id}-photo`} label={t('photo')} hint={t('photoHint')} error={error('photo')}>
        <TextInput name="photo" type="file" accept="image/jpeg,image/png,image/webp" />
      </Field>
      <Button wide variant={card ? 'line' : 'primary'}>
        {card ? t('saveCorrection') : t('save')}
      </Button>
    </form>
  )
}

function useFieldErrors(posted: PostedForm, problem: CardProblem | null) {
  const t = useTranslations('cards.error')
  const errorText = useErrorText()
  const ofScript = (name: string) => {
    if (name === 'text' && problem === 'tooShort') return t('tooShort', { min: CARD_MIN })
    if (name === 'text' && problem === 'tooLong') return t('tooLong', { max: CARD_MAX })
    if (name === 'agree' && problem === 'count') return t('count', { max: MOST_AT_TABLE })
    if (name === 'photo' && problem === 'notPicture') return t('notPicture')
    return undefined
  }
  return (name: string) => ofScript(name) ?? errorText(postedError(posted, name))
}
