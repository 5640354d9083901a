import type { ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedError, postedList, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { BulkBar } from '../../ui/activity-log.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { AssignFields } from '../assignments/assign-fields.tsx'
import { UntagFields } from '../coding/untag-fields.tsx'
import type { Codebook } from '../frame/codebook.server.ts'
import { postedFieldValues } from '../tags/tag-field-values.ts'
import { TagFields } from '../tags/tag-fields.tsx'
import type { BulkIntent } from './bulk-form.ts'

type BulkPanelProps = {
  may: Record<BulkIntent, boolean>
  units: readonly { id: number; name: string }[]
  today: string
  codebook: Codebook
  selectAllHref: string
  /** How many meet the filters, where all of them can be tagged. */
  matching?: number
  posted: PostedForm
  /** Further buttons of the bar. */
  children?: ReactNode
}

/** What can be done with the selected rows; stands in the form that holds them. */
export function BulkPanel(props: BulkPanelProps) {
  const { may, units, today, codebook, selectAllHref, matching, posted, children } = props
  const t = useTranslations('panel.register.bulk')
  const assign = useTranslations('panel.assignment')
  const errorText = useErrorText()
  const common = useTranslations('common')
  const coding = useTranslations('coding.change')
  const sent = postedText(posted, 'intent')
  const intent = sent === 'tagMatching' ? 'tag' : sent
  const of = (name: BulkIntent) => (intent === name ? posted : undefined)
  const tags = of('tag')
  const hasRemovalError = ['removeTermIds', 'removeKeywords'].some((name) =>
    postedError(tags, name),
  )
  return (
    <>
      <BulkBar label={t('label')} count={t('title')}>
        {/* First, because Enter in a field takes the first button: this one changes nothing yet. */}
        {may.answer ? (
          <Button name="intent" value="answer">
            {t('answer')}
          </Button>
        ) : null}
        {children}
        <a href={selectAllHref}>{t('selectAll')}</a>
      </BulkBar>
      {may.assign ? (
        <Disclosure summary={assign('assign')} icon="corner-up-right" open={intent === 'assign'}>
          <div className="deskfilter__g">
            <AssignFields id="bulk" units={units} today={today} posted={of('assign')} />
          </div>
          <Button name="intent" value="assign">
            {t('assign')}
          </Button>
        </Disclosure>
      ) : null}
      {may.tag ? (
        <Disclosure summary={t('tagTitle')} icon="tag" open={intent === 'tag'}>
          <p>{t('tagHint')}</p>
          <TagFields
            id="bulk"
            codebook={codebook}
            values={postedFieldValues(tags?.initialValue ?? {})}
            errors={{
              mainAreaId: errorText(postedError(tags, 'mainAreaId')),
              keywords: errorText(postedError(tags, 'keywords')),
            }}
            mainArea="kept"
          />
          <Disclosure
            summary={coding('remove')}
            icon="x"
            open={(postedList(tags, 'removeTermIds')?.length ?? 0) > 0 || hasRemovalError}
          >
            <UntagFields
              id="bulk"
              codebook={codebook}
              chosen={postedList(tags, 'removeTermIds') ?? []}
              keywords={postedText(tags, 'removeKeywords') ?? ''}
              errors={{
                removeTermIds: errorText(postedError(tags, 'removeTermIds')),
                removeKeywords: errorText(postedError(tags, 'removeKeywords')),
              }}
            />
          </Disclosure>
          <Field id="bulk-tagReason" label={t('tagReason')} optional={common('optional')}>
            <TextInput name="tagReason" defaultValue={postedText(tags, 'tagReason')} />
          </Field>
          <p className="row">
            <Button name="intent" value="tag">
              {t('tag')}
            </Button>
            {matching ? (
              <Button variant="line" name="intent" value="tagMatching">
                {coding('matching', { count: matching })}
              </Button>
            ) : null}
          </p>
        </Disclosure>
      ) : null}
    </>
  )
}
