import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { MomentFields } from './moment-fields.tsx'
import { NoticeField, Stored } from './notice-field.tsx'
import type { NoticeOptions } from './notice-options.server.ts'
import type { ShownNotice } from './notice-values.ts'

type Props = {
  shown: ShownNotice
  bases: NoticeOptions['bases']
  /** Stored hours that the clock shows twice that night. */
  twice: { opens: boolean; closes: boolean }
}

/** The law that applies, and the dates that it is counted by. */
export function LawFields({ shown, bases, twice }: Props) {
  const t = useTranslations('consultations')
  const common = useTranslations('frame')
  const errorText = useErrorText()
  const chosen = shown.text('basis')
  return (
    <Panel kind="staff" title={t('form.law')} className="flow">
      <Field
        id="notice-basis"
        label={t('field.basis')}
        hint={t('form.basisHint')}
        error={errorText(shown.error('basis'))}
      >
        <Select name="basis" defaultValue={chosen}>
          {chosen === '' ? <option value="">{common('choose')}</option> : null}
          {bases.map(({ code, name, minDays, reportDays }) => (
            <option key={code} value={code}>
              {t('form.basisFacts', { name, days: minDays, report: reportDays })}
            </option>
          ))}
        </Select>
        <Stored shown={shown} name="basis" />
      </Field>
      {bases
        .filter(({ code, note }) => code === chosen && note)
        .map(({ code, note }) => (
          <Disclosure key={code} summary={t('form.basisNote')} icon="info">
            <p>{note}</p>
          </Disclosure>
        ))}
      <NoticeField
        shown={shown}
        name="announcedOn"
        label={t('field.announced_on')}
        hint={t('form.announcedOnHint')}
        input={{ type: 'date' }}
      />
      <MomentFields shown={shown} which="opens" />
      {twice.opens ? <Note kind="warning">{t('form.twiceOpens')}</Note> : null}
      <MomentFields shown={shown} which="closes" />
      {twice.closes ? <Note kind="warning">{t('form.twiceCloses')}</Note> : null}
    </Panel>
  )
}
