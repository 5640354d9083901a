import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'

type MakingProps = { done: number; total: number; selfHref: string }

/** How far it is. The page asks again by itself, and by a link for whoever switched that off. */
export function Making({ done, total, selfHref }: MakingProps) {
  const t = useTranslations('reports.making')
  const percent = total > 0 ? Math.round((done / total) * 100) : 0
  return (
    <Panel kind="staff" title={t('title')} className="flow rmaking">
      <p>{t('text')}</p>
      <label htmlFor="making">{t('percent', { percent })}</label>
      <progress id="making" value={done} max={total || 1} />
      <p>
        <ButtonLink href={selfHref} variant="line" icon="rotate-ccw">
          {t('refresh')}
        </ButtonLink>
      </p>
    </Panel>
  )
}

export function Failed({ reportsHref }: { reportsHref: string }) {
  const t = useTranslations('reports.failed')
  return (
    <Note kind="error" icon="circle-alert" title={t('title')}>
      <p>{t('text')}</p>
      <p>
        <a href={reportsHref}>{t('again')}</a>
      </p>
    </Note>
  )
}
