import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export const meta = pageMeta

const KINDS = { rejestracja: 'register', link: 'link', haslo: 'reset' } as const
const AGAIN = { register: urls.signUp(), link: urls.signIn(), reset: urls.forgotPassword() }

/** Says the same for every address: what is true of it goes to its mailbox. */
export function loader({ request }: LoaderFunctionArgs) {
  const page = openPage(request)
  const about = page.url.searchParams.get('co')
  return {
    kind: about === 'link' || about === 'haslo' ? KINDS[about] : KINDS.rejestracja,
    isDemo: page.env.mode !== 'production',
    head: { title: page.t('account.checkMail.title'), noindex: true },
  }
}

export default function CheckMail() {
  const { kind, isDemo } = useLoaderData<typeof loader>()
  const t = useTranslations('account.checkMail')
  return (
    <Wrap>
      <PageHead title={t('title')} lead={t(kind)} />
      <div className="flow narrow">
        <p>
          {t('late')} <a href={AGAIN[kind]}>{t('again')}</a>
        </p>
        {isDemo ? (
          <Note icon="mail">
            <p>
              {t('demo')} <a href={urls.demoMail()}>{t('demoLink')}</a>
            </p>
          </Note>
        ) : null}
      </div>
    </Wrap>
  )
}
