import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Pill } from '../../ui/tags.tsx'
import type { ReviewItem } from './list-review.server.ts'

export type TermOption = { id: number; name: string }
export type ReviewLinks = {
  submission(reference: string): string
  term(vocabularyId: number, termId: number): string
}
type ReviewCardProps = {
  item: ReviewItem
  options: readonly TermOption[]
  links: ReviewLinks
}

/** One tag to be looked at again: the text, the term, what changed, and what to do. */
export function ReviewCard({ item, options, links }: ReviewCardProps) {
  const t = useTranslations('codebook')
  const format = useFormatter()
  const { change, suggested, reference } = item
  const isClosed = change.kind === 'split' || change.kind === 'retired'
  const others = options.filter(
    (option) => option.id !== item.termId && !suggested.some((each) => each.id === option.id),
  )
  return (
    <li className="spanel flow-s" data-review>
      <div className="row">
        <Check
          form="bulk"
          name="items"
          value={item.id}
          label={t('review.select', { reference, term: item.term })}
          labelHidden
        />
        <h2>
          <a href={links.submission(reference)}>{reference}</a> {item.title}
        </h2>
      </div>
      {item.text ? (
        <p className="codebook__text">{item.text}</p>
      ) : (
        <p className="muted">{t('review.notPublic')}</p>
      )}
      <p>
        <a href={links.term(item.vocabularyId, item.termId)}>
          {t('review.tag', { term: item.term })}
        </a>{' '}
        {item.isMain ? <Pill>{t('review.isMain')}</Pill> : null}
      </p>
      <p>
        {t('review.what', {
          kind: t(`changeKind.${change.kind}`),
          date: format.dateTime(new Date(change.at), { dateStyle: 'medium' }),
          note: change.note,
        })}
      </p>
      {item.definition ? (
        <p className="muted">
          {t(isClosed ? 'review.definitionBefore' : 'review.definition')} {item.definition}
        </p>
      ) : null}
      <form method="post" className="row codebook__change" noValidate>
        <input type="hidden" name="items" value={item.id} />
        <Button name="intent" value="keep">
          {t('review.keep')}
          <span className="vh"> {reference}</span>
        </Button>
        <Button name="intent" value="remove" variant="no">
          {t('review.remove')}
          <span className="vh"> {reference}</span>
        </Button>
        {others.length + suggested.length > 0 ? (
          <>
            <Field id={`to-${item.id}`} label={t('review.changeTo')}>
              <Select name="toTermId">
                <option value="">{t('form.choose')}</option>
                {suggested.map((option) => (
                  <option key={option.id} value={option.id}>
                    {`${option.name} (${t('review.suggested')})`}
                  </option>
                ))}
                {others.map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.name}
                  </option>
                ))}
              </Select>
            </Field>
            <Button name="intent" value="change" variant="line">
              {t('review.change')}
              <span className="vh"> {reference}</span>
            </Button>
          </>
        ) : null}
      </form>
    </li>
  )
}
