import type { VersionState } from '#db/schema.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Button } from '../../../ui/button.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { Panel } from '../../../ui/panel.tsx'

export type VersionActsProps = {
  state: VersionState
  isNewest: boolean
  hasDraft: boolean
}

/** What can be done with a version as a whole. */
export function VersionActs({ state, isNewest, hasDraft }: VersionActsProps) {
  const t = useTranslations('versions.page')
  if (state === 'draft') {
    return (
      <Disclosure summary={t('discard')}>
        <form method="post" className="flow">
          <p>{t('discardText')}</p>
          <Button variant="no" name="intent" value="discard">
            {t('discard')}
          </Button>
        </form>
      </Disclosure>
    )
  }
  return (
    <Panel kind="staff" title={t('acts')}>
      <p>{t('kept')}</p>
      <form method="post" className="row">
        {isNewest && !hasDraft ? (
          <Button name="intent" value="draft">
            {t('newDraft')}
          </Button>
        ) : null}
        {isNewest && state === 'published' ? (
          <Button variant="line" name="intent" value="close">
            {t('close')}
          </Button>
        ) : null}
        {isNewest && state === 'closed' ? (
          <Button variant="line" name="intent" value="reopen">
            {t('reopen')}
          </Button>
        ) : null}
        {isNewest && state !== 'final' ? (
          <Button variant="line" name="intent" value="finalise">
            {t('finalise')}
          </Button>
        ) : null}
      </form>
    </Panel>
  )
}
