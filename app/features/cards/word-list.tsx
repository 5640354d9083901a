import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { cardAnchor } from './card-anchor.ts'
import { CardNote } from './card-note.tsx'
import type { CardArea, TableCard } from './table-card.ts'
import type { CardWords } from './words.server.ts'

type WordListProps = {
  cards: readonly TableCard[]
  areas: readonly CardArea[]
  words: Record<string, CardWords>
  posted: PostedForm
}

/** „Czy o to nam chodziło?” For each card of the table: yes, or not quite and what was meant. */
export function WordList({ cards, areas, words, posted }: WordListProps) {
  const t = useTranslations('cards.word')
  return (
    <section className="flow" aria-labelledby="czy-o-to">
      <h2 id="czy-o-to">{t('title')}</h2>
      <p className="muted">{t('lead')}</p>
      <ul className="cardnotes">
        {[...cards].reverse().map((card) => (
          <CardNote
            key={card.id}
            id={cardAnchor(card.id)}
            sign={card.sign}
            text={card.text}
            area={areas.find(({ id }) => id === card.areaId)}
            meta={<WordCounts words={words[card.id]} />}
          >
            {card.state === 'dropped' ? (
              <p className="sm muted">{t('dropped')}</p>
            ) : (
              <WordForm
                card={card}
                own={words[card.id]?.own ?? null}
                posted={postedText(posted, 'card') === card.id ? posted : undefined}
              />
            )}
          </CardNote>
        ))}
      </ul>
    </section>
  )
}

function WordCounts({ words }: { words: CardWords | undefined }) {
  const t = useTranslations('cards.word')
  if (!words || words.meant + words.notQuite === 0) return null
  return <span>{t('counts', { meant: words.meant, notQuite: words.notQuite })}</span>
}

type WordFormProps = { card: TableCard; own: CardWords['own']; posted: PostedForm }

function WordForm({ card, own, posted }: WordFormProps) {
  const t = useTranslations('cards.word')
  const errorText = useErrorText()
  const id = `slowo-${card.id}`
  const label = (words: string) => t('about', { act: words, sign: card.sign ?? '' })
  return (
    <div className="cword">
      <form method="post">
        <input type="hidden" name="card" value={card.id} />
        <Button
          variant="line"
          icon="check"
          name="intent"
          value="meant"
          aria-pressed={own?.isMeant ?? false}
          aria-label={label(t('yes'))}
        >
          {t('yes')}
        </Button>
      </form>
      <form method="post" noValidate>
        <input type="hidden" name="card" value={card.id} />
        <Field id={`${id}-note`} label={t('note')} error={errorText(postedError(posted, 'note'))}>
          <TextInput
            name="note"
            autoComplete="off"
            defaultValue={postedText(posted, 'note') ?? own?.note ?? ''}
          />
        </Field>
        <Button
          variant="line"
          name="intent"
          value="notQuite"
          aria-pressed={own?.isMeant === false}
          aria-label={label(t('no'))}
        >
          {t('no')}
        </Button>
      </form>
    </div>
  )
}
