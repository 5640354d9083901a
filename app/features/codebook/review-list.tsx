import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Empty } from '../../ui/note.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Seg } from '../../ui/seg.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import type { ReviewPage } from './list-review.server.ts'
import { ReviewCard, type ReviewLinks, type TermOption } from './review-card.tsx'
import { ReviewKeys } from './review-keys.tsx'

type ReviewListProps = {
  review: ReviewPage
  /** Terms in use, by vocabulary. */
  options: Readonly<Record<number, readonly TermOption[]>>
  vocabularies: readonly { id: number; name: string; open: number }[]
  vocabularyId: number | null
  posted: PostedForm
  links: ReviewLinks & { list(id: number | null): string; more: string }
}

/** What waits to be looked at again, one by one or many at once. */
export function ReviewList(props: ReviewListProps) {
  const { review, options, vocabularies, vocabularyId, posted, links } = props
  const t = useTranslations('codebook.review')
  const { done, waiting, items } = review
  const open = vocabularies.filter((each) => each.open > 0 || each.id === vocabularyId)
  return (
    <div className="flow">
      <p>{t('progress', { done, waiting })}</p>
      <progress
        className="codebook__progress"
        aria-label={t('progressLabel')}
        value={done}
        max={Math.max(1, done + waiting)}
      />
      {open.length > 0 ? (
        <Seg
          label={t('filter')}
          items={[
            { href: links.list(null), label: t('all'), current: vocabularyId === null },
            ...open.map((each) => ({
              href: links.list(each.id),
              label: `${each.name} (${each.open})`,
              current: each.id === vocabularyId,
            })),
          ]}
        />
      ) : null}
      <FormProblems posted={posted} id="bulk" />
      {items.length === 0 ? (
        <Empty title={t('empty')} headingLevel="h2">
          {t('emptyText')}
        </Empty>
      ) : (
        <ReviewKeys>
          <ol className="codebook__review">
            {items.map((item) => (
              <ReviewCard
                key={item.id}
                item={item}
                options={options[item.vocabularyId] ?? []}
                links={links}
              />
            ))}
          </ol>
          <BulkForm options={vocabularyId === null ? [] : (options[vocabularyId] ?? [])} />
        </ReviewKeys>
      )}
      {review.nextAfter === null ? null : (
        <Pagination label={t('title')} next={{ href: links.more, label: t('more') }} />
      )}
    </div>
  )
}

/** The boxes of the list belong to this form. */
function BulkForm({ options }: { options: readonly TermOption[] }) {
  const t = useTranslations('codebook.review')
  const form = useTranslations('codebook.form')
  return (
    <Panel kind="staff" title={t('bulk')} lead={t('bulkHint')}>
      <form method="post" id="bulk" className="flow" noValidate>
        <Field id="bulk-reason" label={t('reason')}>
          <TextInput name="reason" />
        </Field>
        <div className="row">
          <Button name="intent" value="keep" variant="line">
            {t('keep')}
          </Button>
          <Button name="intent" value="remove" variant="line">
            {t('remove')}
          </Button>
        </div>
        {options.length > 0 ? (
          <div className="row codebook__change">
            <Field id="bulk-toTermId" label={t('changeTo')}>
              <Select name="toTermId">
                <option value="">{form('choose')}</option>
                {options.map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.name}
                  </option>
                ))}
              </Select>
            </Field>
            <Button name="intent" value="change" variant="line">
              {t('change')}
            </Button>
          </div>
        ) : null}
      </form>
    </Panel>
  )
}
