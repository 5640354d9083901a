import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'

const RULES = ['columns', 'place', 'people', 'late', 'moderation', 'again'] as const
const SHARED_RULES = ['code', 'bad'] as const

/** What a person should know before rather than after, and the empty form to give away. */
export function RemarkFormRules({ docxHref, csvHref }: { docxHref: string; csvHref: string }) {
  const t = useTranslations('letters.form')
  const upload = useTranslations('importing.upload')
  return (
    <div className="below entryside">
      <Panel kind="staff" title={upload('rules')}>
        <ul className="tips">
          {RULES.map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
          {SHARED_RULES.map((rule) => (
            <li key={rule}>{upload(`rule.${rule}`)}</li>
          ))}
        </ul>
      </Panel>
      <Panel kind="staff" title={t('empty')} className="flow">
        <p>{t('emptyText')}</p>
        <p className="row">
          <ButtonLink variant="line" icon="file-down" href={docxHref}>
            {t('docx')}
          </ButtonLink>
          <ButtonLink variant="line" icon="table" href={csvHref}>
            {t('csv')}
          </ButtonLink>
        </p>
      </Panel>
    </div>
  )
}
