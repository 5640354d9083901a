import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'

/** From a draft to a public page. */
export function PublishPanel({ revision }: { revision: number }) {
  const t = useTranslations('initiatives')
  return (
    <Panel kind="staff" title={t('publish.title')} lead={t('publish.lead')}>
      <form method="post">
        <input type="hidden" name="revision" value={revision} />
        <Button name="intent" value="publish" icon="eye">
          {t('publish.button')}
        </Button>
      </form>
    </Panel>
  )
}
