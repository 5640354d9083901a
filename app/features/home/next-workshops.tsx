import { useTranslations } from '../../i18n/page-context.tsx'
import { Section } from '../../ui/section.tsx'
import type { ListedSession } from '../workshops/reading/list-sessions.server.ts'
import { SessionList } from '../workshops/reading/session-list.tsx'

type Props = {
  rows: readonly ListedSession[]
  now: string
  all: string
  hrefOf: (slug: string) => string
}

/** Where people meet next; nothing when nothing is planned. */
export function NextWorkshops({ rows, now, all, hrefOf }: Props) {
  const t = useTranslations('workshops.home')
  if (rows.length === 0) return null
  return (
    <Section title={t('title')} more={<a href={all}>{t('all')}</a>} band>
      <SessionList rows={rows} now={now} hrefOf={hrefOf} />
    </Section>
  )
}
