import { useTranslations } from '../i18n/page-context.tsx'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { urls } from './urls.ts'
import type { Viewer } from './viewer.server.ts'

/** In the header: the way in, or what belongs to the person who is in. */
export function AccountSlot({ viewer, path }: { viewer: Viewer | null; path: string }) {
  const t = useTranslations('shell.nav')
  if (!viewer) {
    return (
      <a className="ibtn" href={urls.signIn(path.startsWith('/konto') ? undefined : path)}>
        <Icon name="log-in" />
        <span>{t('signIn')}</span>
      </a>
    )
  }
  return (
    <Menu label={viewer.name} icon="user-round">
      {viewer.isStaff ? (
        <li>
          <a href={urls.panel.home()}>
            <Icon name="layers" />
            {t('panel')}
          </a>
        </li>
      ) : null}
      <li>
        <a href={urls.mine()}>
          <Icon name="list" />
          {t('mine')}
        </a>
      </li>
      <li>
        <a href={urls.account()}>
          <Icon name="settings" />
          {t('account')}
        </a>
      </li>
      <li>
        <SignOut />
      </li>
    </Menu>
  )
}

export function SignOut() {
  const t = useTranslations('shell.nav')
  return (
    <form method="post" action={urls.signOut()}>
      <button>
        <Icon name="log-out" />
        {t('signOut')}
      </button>
    </form>
  )
}
