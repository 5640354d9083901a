import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Panel } from '../../ui/panel.tsx'
import { LEVELS } from './forms.ts'
import { NoticeField } from './notice-field.tsx'
import type { ShownNotice } from './notice-values.ts'

type Props = { shown: ShownNotice; mayChangeLevel: boolean }

/** What it is about, what is open, and how much people decide. */
export function AboutFields({ shown, mayChangeLevel }: Props) {
  const t = useTranslations('consultations')
  const errorText = useErrorText()
  return (
    <Panel kind="staff" title={t('form.about')} className="flow">
      <NoticeField
        shown={shown}
        name="title"
        label={t('field.title')}
        hint={t('form.titleHint')}
        input={{ maxLength: 160 }}
      />
      <NoticeField
        shown={shown}
        name="subject"
        label={t('field.subject')}
        hint={t('form.subjectHint')}
        rows={4}
      />
      <NoticeField
        shown={shown}
        name="scope"
        label={t('field.scope')}
        hint={t('form.scopeHint')}
        rows={4}
      />
      {mayChangeLevel ? (
        <RadioGroup
          id="notice-level"
          name="level"
          legend={t('field.level')}
          hint={t('form.levelHint')}
          error={errorText(shown.error('level'))}
          defaultValue={shown.text('level')}
          choices={LEVELS.map((level) => ({
            value: level,
            label: t(`level.${level}`),
            hint: t(`promise.${level}`),
          }))}
        />
      ) : null}
    </Panel>
  )
}
