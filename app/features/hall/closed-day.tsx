import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { SkipLink } from '../../ui/page-head.tsx'

/** Before the list is opened: the log keeps who looked at names and needs. */
export function ClosedDay({
  title,
  panel,
  flash,
}: {
  title: string
  panel: string
  flash: ReactNode
}) {
  const t = useTranslations('dayOf')
  return (
    <div className="daypage">
      <SkipLink>{t('skip')}</SkipLink>
      <header className="daybar">
        <h1>
          {t('tabs.entry')} <small>{title}</small>
        </h1>
      </header>
      <main id="tresc" tabIndex={-1}>
        <div className="flow">
          {flash}
          <p>{t('open.text')}</p>
          <form method="post">
            <Button name="intent" value="open" size="big" wide icon="eye">
              {t('open.submit')}
            </Button>
          </form>
          <p>
            <a href={panel}>{t('back')}</a>
          </p>
        </div>
      </main>
    </div>
  )
}
