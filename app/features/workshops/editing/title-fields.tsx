import { useTranslations } from '../../../i18n/page-context.tsx'
import { LanguageFields } from '../../../ui/language-fields.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { DeskField } from './desk-field.tsx'
import type { EditOptions } from './edit-options.server.ts'
import { KINDS } from './forms.ts'
import type { ShownForm } from './shown-form.ts'

type Props = { shown: ShownForm; options: EditOptions }
const LANGUAGES = [
  ['Pl', 'pl'],
  ['En', 'en'],
  ['Uk', 'uk'],
] as const

/** What it is called, what happens there, and of which kind it is. */
export function TitleFields({ shown, options }: Props) {
  const t = useTranslations('workshopDesk')
  const kind = useTranslations('status.workshopKind')
  const languages = (name: 'title' | 'description', rows?: number) => (
    <LanguageFields id={`${shown.id}-${name}`} legend={t(`field.${name}`)} hint={t(`hint.${name}`)}>
      {LANGUAGES.map(([suffix, lang]) => (
        <DeskField
          key={lang}
          shown={shown}
          name={`${name}${suffix}`}
          label={t(`language.${lang}`)}
          lang={lang}
          rows={rows}
          optional={lang !== 'pl'}
        />
      ))}
    </LanguageFields>
  )
  return (
    <Panel kind="staff" title={t('form.what')} className="flow">
      {languages('title')}
      {languages('description', 6)}
      <div className="sform__three">
        <DeskField
          shown={shown}
          name="kind"
          label={t('field.kind')}
          choices={KINDS.map((value) => ({ value, label: kind(value) }))}
        />
        <DeskField
          shown={shown}
          name="area"
          label={t('field.area')}
          choices={[
            { value: '', label: t('noArea') },
            ...options.areas.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
      </div>
      <DeskField
        shown={shown}
        name="challenge"
        label={t('field.challenge')}
        hint={t('hint.challenge')}
        optional
        rows={3}
        lang="pl"
      />
    </Panel>
  )
}
