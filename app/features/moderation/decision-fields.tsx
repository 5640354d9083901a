import type { ReactNode } from 'react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Field, TextArea, TextInput } from '../../ui/field.tsx'
import type { DecisionKind } from './decision.ts'
import type { MergeCandidate } from './merge-candidates.server.ts'
import { postedText, type PostedForm } from './posted.ts'
import type { ModerationRule } from './rules.server.ts'

export type DecisionOptions = {
  returnRules: readonly ModerationRule[]
  hideRules: readonly ModerationRule[]
  routes: readonly { code: string; name: string; address: string; deadline: string }[]
}

type DecisionFieldsProps = {
  kind: DecisionKind
  options: DecisionOptions
  posted: PostedForm | null
  candidates: readonly MergeCandidate[]
}

/** What one decision needs to know, with the reason that the author will read. */
export function DecisionFields({ kind, options, posted, candidates }: DecisionFieldsProps) {
  const t = useTranslations('moderation')
  const count = useTranslations('common.count')
  const errorText = useErrorText()
  const errorOf = (name: string) => errorText(posted?.errors[name]?.[0])
  const text = (name: string, label: string, hint?: string): ReactNode => (
    <Field id={`decision-${name}`} label={label} hint={hint} error={errorOf(name)}>
      <TextArea name={name} rows={3} defaultValue={postedText(posted, name) ?? ''} />
    </Field>
  )
  const choice = (
    name: string,
    legend: string,
    choices: readonly { value: string; label: string; hint?: string }[],
  ): ReactNode => (
    <RadioGroup
      id={`decision-${name}`}
      name={name}
      legend={legend}
      look="plain"
      choices={choices}
      defaultValue={postedText(posted, name)}
      error={errorOf(name)}
    />
  )
  const rules = (list: readonly ModerationRule[]) =>
    list.map((rule) => ({ value: rule.code, label: rule.name, hint: rule.text }))
  const withDefault = (standard: string) => t('decision.reasonDefault', { text: standard })
  switch (kind) {
    case 'publish':
      return text('publishReason', t('decision.withReason'), withDefault(t('notice.published')))
    case 'redact':
      return text('redactReason', t('decision.redact.reason'))
    case 'return':
      return (
        <>
          {choice('returnRule', t('decision.return.rule'), rules(options.returnRules))}
          {text('question', t('decision.return.question'), t('decision.return.questionHint'))}
        </>
      )
    case 'redirect':
      return (
        <>
          {choice(
            'route',
            t('decision.redirect.route'),
            options.routes.map(({ code, name, address, deadline }) => ({
              value: code,
              label: name,
              hint: t('decision.redirect.details', { address, deadline }),
            })),
          )}
          {text('redirectReason', t('decision.redirect.reason'))}
        </>
      )
    case 'hide':
      return (
        <>
          {choice('hideRule', t('decision.hide.rule'), rules(options.hideRules))}
          {text('facts', t('decision.hide.facts'), t('decision.hide.factsHint'))}
        </>
      )
    case 'merge':
      return (
        <>
          <Field
            id="decision-target"
            label={t('decision.merge.target')}
            hint={t('decision.merge.targetHint')}
            error={errorOf('target')}
          >
            <TextInput
              name="target"
              defaultValue={postedText(posted, 'target') ?? ''}
              autoComplete="off"
            />
          </Field>
          {candidates.length > 0
            ? choice(
                'targetPick',
                t('decision.merge.pick'),
                candidates.map(({ reference, title, supportCount }) => ({
                  value: reference,
                  label: title,
                  hint: `${reference}, ${count('supports', { count: supportCount })}`,
                })),
              )
            : null}
          {text(
            'mergeReason',
            t('decision.merge.reason'),
            withDefault(t('notice.merged', { reference: '…' })),
          )}
        </>
      )
    case 'reopen':
      return text('reopenReason', t('decision.reopen.reason'))
  }
}
