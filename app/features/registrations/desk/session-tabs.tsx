import { useTranslations } from '../../../i18n/page-context.tsx'
import { Seg } from '../../../ui/seg.tsx'
import type { DeskHrefs } from './desk-hrefs.ts'

const TABS = [
  { name: 'list', icon: 'list' },
  { name: 'seating', icon: 'users-round' },
  { name: 'door', icon: 'clipboard-list' },
  { name: 'day', icon: 'scan-line' },
  { name: 'cards', icon: 'layers' },
  { name: 'outcome', icon: 'circle-check' },
] as const

type TabName = (typeof TABS)[number]['name']

/** What one works with for one session. */
export function SessionTabs({
  hrefs,
  current,
}: {
  hrefs: Pick<DeskHrefs, TabName>
  current: TabName
}) {
  const t = useTranslations('registrations.tabs')
  return (
    <div className="stabs">
      <Seg
        label={t('label')}
        items={TABS.map(({ name, icon }) => ({
          href: hrefs[name],
          label: t(name),
          icon,
          current: name === current,
        }))}
      />
    </div>
  )
}
