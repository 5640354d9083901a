import { useTranslations } from '../../../i18n/page-context.tsx'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'

type OpenPeopleFormProps = {
  mayHandle: boolean
  /** The list of registrations: the log is written there, whichever page is wanted. */
  action: string
  back: 'zapisy' | 'lista' | 'stoly' | 'druk'
}

/** Instead of names: the way to them, which the log keeps. */
export function OpenPeopleForm({ mayHandle, action, back }: OpenPeopleFormProps) {
  const t = useTranslations('registrations.closed')
  return (
    <Panel kind="staff" title={t('title')} className="deskpart">
      {mayHandle ? (
        <form method="post" action={action} className="flow">
          <p>{t('text')}</p>
          <input type="hidden" name="back" value={back} />
          <Button name="intent" value="open" icon="eye">
            {t('open')}
          </Button>
        </form>
      ) : (
        <p>{t('notYours')}</p>
      )}
    </Panel>
  )
}
