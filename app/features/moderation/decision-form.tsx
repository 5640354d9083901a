import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { DecisionList, DecisionOption } from '../../ui/decision-option.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import type { Codebook } from '../frame/codebook.server.ts'
import type { Suggestions } from '../suggestions/suggest.server.ts'
import { TagSuggestions } from '../suggestions/tag-suggestions.tsx'
import { postedFieldValues } from '../tags/tag-field-values.ts'
import type { RetiredTag } from '../tags/retired-tags.ts'
import { TagFields, type TagFieldValues } from '../tags/tag-fields.tsx'
import { DecisionFields, type DecisionOptions } from './decision-fields.tsx'
import type { DecisionKind } from './decision.ts'
import type { MergeCandidate } from './merge-candidates.server.ts'
import { postedText, type PostedForm } from './posted.ts'
import { SHORTCUT_OF } from './shortcut-keys.ts'

type DecisionFormProps = {
  id: string
  revision: number
  kinds: readonly DecisionKind[]
  tags: TagFieldValues
  retiredTags: readonly RetiredTag[]
  codebook: Codebook
  options: DecisionOptions
  posted: PostedForm | null
  candidates: readonly MergeCandidate[]
  /** How the author learns of it. */
  contact: string
  suggestions: Suggestions
  caseHref(reference: string): string
}

/** Tags and the decision; the editor of the public version stands beside it and belongs to it. */
export function DecisionForm(props: DecisionFormProps) {
  const { id, kinds, posted } = props
  const t = useTranslations('moderation')
  const errorText = useErrorText()
  const chosen = postedText(posted, 'decision') ?? (kinds.includes('publish') ? 'publish' : '')
  const hasVersion = kinds.includes('publish') || kinds.includes('redact')
  return (
    <form method="post" id={id} className="decform">
      <input type="hidden" name="revision" value={props.revision} />
      {hasVersion ? (
        <section>
          <h2>
            {t('tags.heading')} <small>{t('tags.lead')}</small>
          </h2>
          <TagSuggestions
            form={id}
            suggestions={props.suggestions}
            taken={[posted?.values.take ?? []].flat().map(String)}
            hrefOf={props.caseHref}
          />
          <TagFields
            id="tags"
            codebook={props.codebook}
            retired={props.retiredTags}
            values={posted ? postedFieldValues(posted.values) : props.tags}
            errors={{
              mainAreaId: errorText(posted?.errors.mainAreaId?.[0]),
              keywords: errorText(posted?.errors.keywords?.[0]),
            }}
          />
          <Field id="tag-reason" label={t('tags.reason')}>
            <TextInput
              name="tagReason"
              defaultValue={postedText(posted, 'tagReason') ?? ''}
              maxLength={300}
              autoComplete="off"
            />
          </Field>
        </section>
      ) : null}
      <section>
        <h2>{t('decision.heading')}</h2>
        <DecisionList legend={t('decision.legend')}>
          {kinds.map((kind) => (
            <DecisionOption
              key={kind}
              id={`decision-${kind}`}
              name="decision"
              value={kind}
              label={t(`decision.${kind}.label`)}
              consequence={t(`decision.${kind}.what`)}
              shortcut={SHORTCUT_OF[kind]}
              defaultChecked={kind === chosen}
            >
              <DecisionFields
                kind={kind}
                options={props.options}
                posted={posted}
                candidates={props.candidates}
              />
            </DecisionOption>
          ))}
        </DecisionList>
        <p className="decform__send">
          <Button wide name="intent" value="decideNext">
            {t('decision.submitNext')}
          </Button>
          <Button wide variant="line" name="intent" value="decide">
            {t('decision.submit')}
          </Button>
        </p>
        <p className="xs muted">
          {props.contact} {t('decision.reversible')}
        </p>
      </section>
    </form>
  )
}
