import { useErrorText } from '../../i18n/error-text.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedList, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { useJudgementWords } from './judgement-words.tsx'
import type { Round } from './read-rounds.server.ts'
import { RoundFields } from './round-fields.tsx'
import type { Disagreement } from './round-results.server.ts'
import type { RoundTerm } from './round-terms.server.ts'

type CardProps = {
  row: Disagreement
  round: Pick<Round, 'vocabulary' | 'coder'>
  names: Readonly<Record<string, string>>
  terms: readonly RoundTerm[]
  href: string
  mayResolve: boolean
  posted: PostedForm
}

/** Two judgements of one submission side by side, and the way to end their difference. */
export function DisagreementCard(props: CardProps) {
  const { row, round, names, href, mayResolve } = props
  const t = useTranslations('coding.disagreement')
  const words = useJudgementWords(names)
  const first = row.evidence.filter(({ termId }) =>
    [...row.first.termIds, row.first.mainId].includes(termId),
  )
  return (
    <article className="spanel flow" id={`item-${row.itemId}`}>
      <h3>
        <a href={href}>{row.reference}</a> {row.title}
      </h3>
      <Disclosure summary={t('text')} icon="file-text">
        <PlainText text={row.body} />
      </Disclosure>
      <div className="coding">
        <div>
          <h4>{t('first')}</h4>
          <p className="xs muted">
            {row.firstCoders.length > 0 ? row.firstCoders.join(', ') : t('firstUnknown')}
          </p>
          <JudgementList words={words(row.first)} />
          {first.map(({ quote }) => (
            <p key={quote} className="sm">
              {t('words', { words: quote })}
            </p>
          ))}
        </div>
        <div>
          <h4>{t('second')}</h4>
          <p className="xs muted">{round.coder.name}</p>
          <JudgementList words={words(row.second)} />
          {row.secondWords ? <p className="sm">{t('words', { words: row.secondWords })}</p> : null}
        </div>
      </div>
      {row.today ? <p>{t('changed', { names: words(row.today).join(', ') })}</p> : null}
      {row.resolution ? <Resolved resolution={row.resolution} words={words} /> : null}
      {!row.resolution && mayResolve ? <ResolveForm {...props} /> : null}
    </article>
  )
}

function JudgementList({ words }: { words: readonly string[] }) {
  return (
    <ul>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}

type ResolvedProps = {
  resolution: NonNullable<Disagreement['resolution']>
  words: ReturnType<typeof useJudgementWords>
}

function Resolved({ resolution, words }: ResolvedProps) {
  const t = useTranslations('coding.disagreement')
  const format = useFormatter()
  const { kind, judgement, by, at, reason } = resolution
  return (
    <div>
      <p>
        <b>{t(`resolved.${kind}`, { names: words(judgement).join(', ') })}</b>
      </p>
      <p>
        {t('resolvedBy', {
          name: by,
          date: format.dateTime(new Date(at), { dateStyle: 'long' }),
          reason,
        })}
      </p>
    </div>
  )
}

function ResolveForm({ row, round, terms, posted }: CardProps) {
  const t = useTranslations('coding.disagreement')
  const errorText = useErrorText()
  const own = postedText(posted, 'item') === String(row.itemId) ? posted : undefined
  const id = `resolve-${row.itemId}`
  return (
    <form method="post" className="flow" action={`#item-${row.itemId}`}>
      <input type="hidden" name="item" value={row.itemId} />
      <input type="hidden" name="revision" value={row.revision} />
      <RadioGroup
        id={`${id}-resolution`}
        name="resolution"
        legend={t('legend', { reference: row.reference })}
        error={errorText(postedError(own, 'resolution') ?? postedError(own, ''))}
        choices={[
          { value: 'first', label: t('keepFirst') },
          { value: 'second', label: t('takeSecond') },
          { value: 'other', label: t('other') },
        ]}
        defaultValue={postedText(own, 'resolution')}
        look="plain"
      />
      <Disclosure
        summary={t('otherTerms')}
        icon="tag"
        open={postedText(own, 'resolution') === 'other'}
      >
        <RoundFields
          id={id}
          vocabulary={round.vocabulary}
          terms={terms}
          mainId={postedText(own, 'mainId')}
          termIds={postedList(own, 'termIds') ?? []}
        />
      </Disclosure>
      <Field id={`${id}-reason`} label={t('reason')} error={errorText(postedError(own, 'reason'))}>
        <TextInput name="reason" defaultValue={postedText(own, 'reason')} maxLength={500} />
      </Field>
      <Button name="intent" value="resolve">
        {t('save')} <span className="vh">{row.reference}</span>
      </Button>
    </form>
  )
}
