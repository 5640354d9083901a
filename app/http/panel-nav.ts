import type { Permission } from '../features/accounts/permissions.ts'
import type { PanelCounts } from '../features/panel/panel-counts.server.ts'
import { useTranslations } from '../i18n/page-context.tsx'
import type { StaffNavItem } from '../ui/staff-shell.tsx'
import type { IconName } from '../ui/icons.ts'
import { urls } from './urls.ts'

type PlaceName =
  | 'home'
  | 'moderation'
  | 'register'
  | 'positions'
  | 'consultations'
  | 'documents'
  | 'workshops'
  | 'enter'
  | 'import'
  | 'room'
  | 'codebook'
  | 'frame'
  | 'people'
  | 'audit'

type Place = {
  name: PlaceName
  href: string
  icon: IconName
  permission: Permission
  /** Other pages that belong to it. */
  also?: readonly string[]
}

const PLACES: readonly Place[] = [
  { name: 'home', href: urls.panel.home(), icon: 'house', permission: 'panel.open' },
  {
    name: 'moderation',
    href: urls.panel.moderation(),
    icon: 'inbox',
    permission: 'submission.moderate',
  },
  { name: 'register', href: urls.panel.register(), icon: 'list', permission: 'register.read' },
  { name: 'positions', href: urls.panel.positions(), icon: 'scale', permission: 'position.draft' },
  {
    name: 'consultations',
    href: urls.panel.consultations(),
    icon: 'messages-square',
    permission: 'desk.read',
  },
  {
    name: 'documents',
    href: urls.panel.documents(),
    icon: 'file-text',
    permission: 'document.edit',
  },
  {
    name: 'workshops',
    href: urls.panel.workshops(),
    icon: 'calendar-days',
    permission: 'workshop.edit',
  },
  {
    name: 'enter',
    href: urls.panel.enter(),
    icon: 'keyboard',
    permission: 'submission.enter',
    also: [urls.panel.newLetter(), urls.panel.remarkForm()],
  },
  { name: 'import', href: urls.panel.import(), icon: 'upload', permission: 'submission.import' },
  {
    name: 'room',
    href: urls.panel.room(),
    icon: 'chart-no-axes-column-increasing',
    permission: 'room.read',
    also: [urls.panel.maturity(), urls.panel.indicators(), urls.panel.initiatives()],
  },
  {
    name: 'codebook',
    href: urls.panel.codebooks(),
    icon: 'tags',
    permission: 'coding.do',
    also: [urls.panel.codingRounds(), urls.panel.tagBatches(), urls.panel.suggestions()],
  },
  { name: 'frame', href: urls.panel.frame(), icon: 'layers', permission: 'frame.edit' },
  {
    name: 'people',
    href: urls.panel.people(),
    icon: 'users-round',
    permission: 'people.manage',
    also: [urls.panel.personalData()],
  },
  { name: 'audit', href: urls.panel.audit(), icon: 'history', permission: 'audit.read' },
]

export function usePanelNav(
  path: string,
  permissions: readonly Permission[],
  counts: PanelCounts,
): (StaffNavItem & { name: PlaceName })[] {
  const t = useTranslations('shell.panel')
  const page = path.split('?')[0] ?? ''
  return PLACES.filter((place) => permissions.includes(place.permission)).map((place) => {
    const { name } = place
    const count =
      name === 'moderation' || name === 'positions' || name === 'codebook' ? counts[name] : null
    return {
      name: place.name,
      href: place.href,
      label: t(place.name),
      icon: place.icon,
      current: [place.href, ...(place.also ?? [])].some(
        (href) => page === href || (place.name !== 'home' && page.startsWith(`${href}/`)),
      ),
      count: count ? { value: count, label: t('waiting', { count }) } : undefined,
    }
  })
}
