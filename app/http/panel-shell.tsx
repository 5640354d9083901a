import type { ReactNode } from 'react'
import type { Role } from '#db/schema.ts'
import type { PanelCounts } from '../features/panel/panel-counts.server.ts'
import { useTranslations } from '../i18n/page-context.tsx'
import { Menu } from '../ui/menu.tsx'
import { StaffShell } from '../ui/staff-shell.tsx'
import { SignOut } from './account-slot.tsx'
import { FlashNote } from './flash-note.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { usePanelNav } from './panel-nav.ts'
import { urls } from './urls.ts'
import type { useRoot } from './use-root.ts'

type PanelState = {
  roles: readonly Role[]
  counts: PanelCounts
}

/** A desk with columns of its own asks for the whole width: `export const handle: PanelHandle = { panelWidth: 'full' }`. */
export type PanelHandle = { panelWidth?: 'full' }

type PanelShellProps = {
  root: ReturnType<typeof useRoot>
  state: PanelState
  width?: 'padded' | 'full'
  children: ReactNode
}

/** The frame of staff pages. The navigation shows what this person may open. */
export function PanelShell({ root, state, width, children }: PanelShellProps) {
  const t = useTranslations('shell')
  const role = useTranslations('status.role')
  const path = root?.path ?? ''
  const name = root?.viewer?.name ?? ''
  const permissions = root?.viewer?.permissions ?? []
  const staffRoles = state.roles.filter((each) => each !== 'resident')
  return (
    <StaffShell
      home={urls.panel.home()}
      name={t('name')}
      tagline={t('panelName')}
      skipLabel={t('skip')}
      nav={usePanelNav(path, permissions, state.counts)}
      navLabel={t('panelNav')}
      search={
        permissions.includes('register.read')
          ? {
              action: urls.panel.register(),
              name: 'q',
              label: t('panel.search'),
              placeholder: t('panel.searchHint'),
              submit: t('panel.search'),
            }
          : undefined
      }
      person={{
        name,
        role: staffRoles.map((each) => role(each)).join(', '),
        initials: initialsOf(name),
      }}
      actions={
        <>
          <LanguageMenu back={path} className="pop--inv" />
          <Menu label={t('panel.yourAccount')} icon="settings" className="pop--inv">
            <li>
              <a href={urls.home()}>{t('panel.publicSite')}</a>
            </li>
            <li>
              <a href={urls.account()}>{t('nav.account')}</a>
            </li>
            <li>
              <SignOut />
            </li>
          </Menu>
        </>
      }
      notice={root?.flash ? <FlashNote flash={root.flash} /> : null}
      footer={
        <>
          {root?.isDemo ? `${t('footer.demo')} ` : null}
          <a href={urls.accessibility()}>{t('nav.accessibility')}</a>
        </>
      }
      width={width}
    >
      {children}
    </StaffShell>
  )
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return letters.map((word) => [...(word ?? '')][0] ?? '').join('')
}
