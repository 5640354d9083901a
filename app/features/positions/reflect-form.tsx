import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { postedBy, postedError, postedList, postedText } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import type { ActProps } from './position-acts.tsx'

/** The last layer: what the answer promised stands in the document now. */
export function ReflectForm({ position, posted }: ActProps) {
  const t = useTranslations('positions.act')
  const errorText = useErrorText()
  if (!position.acts.reflect) return null
  const own = postedBy(posted, 'reflect')
  const waiting = position.submissions.filter((each) => each.handling === 'answered')
  return (
    <Disclosure summary={t('reflect')} icon="pen-line" open={own !== undefined}>
      <form method="post" className="flow">
        <Field
          id="reflect-text"
          label={t('reflectText')}
          hint={t('reflectHint')}
          error={errorText(postedError(own, 'text'))}
        >
          <TextArea name="text" rows={4} defaultValue={postedText(own, 'text')} />
        </Field>
        <CheckboxGroup
          id="reflect-references"
          name="references"
          legend={t('reflectFor')}
          look="plain"
          error={errorText(postedError(own, 'references'))}
          choices={waiting.map((each) => ({
            value: each.reference,
            label: `${each.reference} ${each.title ?? ''}`,
          }))}
          defaultValues={postedList(own, 'references') ?? waiting.map((each) => each.reference)}
        />
        <Button name="intent" value="reflect">
          {t('reflect')}
        </Button>
      </form>
    </Disclosure>
  )
}
