import { useErrorText } from '../../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../../lib/posted-form.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Select, TextArea, TextInput } from '../../../ui/field.tsx'
import { Note } from '../../../ui/note.tsx'
import { FormProblems } from '../../forms/form-problems.tsx'
import { CARD_MAX, CARD_MIN, MOST_AT_TABLE } from '../card.ts'
import type { CardArea } from '../table-card.ts'
import type { DeskCard } from './read-cards-desk.server.ts'

type Props = { card: DeskCard; areas: readonly CardArea[]; posted: PostedForm }

/** Text, area and counts of one card; dots counted by hand; what it said before. */
export function CorrectCard({ card, areas, posted }: Props) {
  const t = useTranslations('cards')
  const errorText = useErrorText()
  const id = `karta-${card.id}`
  const isText = postedText(posted, 'intent') === 'correct'
  const typed = isText ? posted : undefined
  const value = (name: string, before: string | number) => postedText(typed, name) ?? before
  const error = (name: string) => errorText(postedError(posted, name))
  const isBehind = typed?.error?.['']?.includes('cards.error.changed') ?? false
  return (
    <>
      <form method="post" className="sform" noValidate>
        <FormProblems posted={posted} id={id} />
        {isBehind ? (
          <Note kind="warning" title={t('changed.title')} headingLevel="h3">
            <p>{t('changed.text')}</p>
            <p className="cchanged">{card.text}</p>
          </Note>
        ) : null}
        <input type="hidden" name="card" value={card.id} />
        <input type="hidden" name="revision" value={card.revision} />
        <Field
          id={`${id}-text`}
          label={t('form.correctText')}
          hint={t('form.textHint', { min: CARD_MIN, max: CARD_MAX })}
          error={error('text')}
        >
          <TextArea name="text" rows={3} required defaultValue={value('text', card.text)} />
        </Field>
        <Field id={`${id}-area`} label={t('form.area')} error={error('area')}>
          <Select name="area" defaultValue={value('area', card.areaId ?? '')}>
            <option value="">{t('form.noArea')}</option>
            {areas.map((area) => (
              <option key={area.id} value={area.id}>
                {area.name}
              </option>
            ))}
          </Select>
        </Field>
        <div className="ccapture__counts">
          {(['agree', 'differ'] as const).map((name) => (
            <Field key={name} id={`${id}-${name}`} label={t(`form.${name}`)} error={error(name)}>
              <TextInput
                name={name}
                type="number"
                min={0}
                max={MOST_AT_TABLE}
                defaultValue={value(name, card[name])}
              />
            </Field>
          ))}
        </div>
        <Button variant="line" name="intent" value="correct">
          {t('form.saveCorrection')}
        </Button>
      </form>
      <form method="post" className="cacts__line" noValidate>
        <input type="hidden" name="card" value={card.id} />
        <Field id={`${id}-dots`} label={t('desk.handDots')} error={error('dots')}>
          <TextInput
            name="dots"
            type="number"
            min={0}
            max={MOST_AT_TABLE}
            defaultValue={
              (isText ? undefined : postedText(posted, 'dots')) ?? String(card.handDots)
            }
          />
        </Field>
        <Button variant="line" name="intent" value="handDots">
          {t('desk.countDots')}
        </Button>
      </form>
      <Wordings card={card} />
    </>
  )
}

function Wordings({ card }: { card: DeskCard }) {
  const t = useTranslations('cards.desk')
  const format = useFormatter()
  if (card.wordings.length === 0) return null
  return (
    <div>
      <h3 className="sm">{t('wordings')}</h3>
      <ul className="cwords">
        {card.wordings.map((wording) => (
          <li key={wording.revision}>
            {wording.text}{' '}
            <span className="muted">
              {format.dateTime(new Date(wording.at), { timeStyle: 'short' })}
              {wording.revision < 0 ? `, ${t('tooLate')}` : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
