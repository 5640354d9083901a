import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InfoPage } from '../../http/info-page.tsx'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'

export const meta = pageMeta
export const handle: RouteHandle = { shared: true }

/** When this statement was last written or reviewed; the law asks for a review by 31 March each year. */
const WRITTEN_ON = '2026-11-23'

export function loader({ request }: LoaderFunctionArgs) {
  const { t, env } = openPage(request)
  return { head: { title: t('pages.accessibility.title') }, address: env.appOrigin }
}

/** The ids are those that checkers of the Act of 4 April 2019 on digital accessibility look for. */
export default function Accessibility() {
  const { address } = useLoaderData<typeof loader>()
  const t = useTranslations('pages.accessibility')
  const written = useFormatter().dateTime(new Date(`${WRITTEN_ON}T12:00:00Z`), {
    dateStyle: 'long',
  })
  const date = (id: string) => (
    <time id={id} dateTime={WRITTEN_ON}>
      {written}
    </time>
  )
  return (
    <InfoPage title={t('title')} lead={t('lead')}>
      <p id="a11y-wstep">
        <span id="a11y-podmiot">{t('owner')}</span> {t('commitment')}{' '}
        <a id="a11y-url" href={address}>
          {address}
        </a>
        .
      </p>
      <dl className="kv">
        <dt>{t('published')}</dt>
        <dd>{date('a11y-data-publikacja')}</dd>
        <dt>{t('updated')}</dt>
        <dd>{date('a11y-data-aktualizacja')}</dd>
      </dl>
      <h2>{t('status.title')}</h2>
      <p id="a11y-status">{t('status.text')}</p>
      <h2>{t('prepared.title')}</h2>
      <p>
        {t('prepared.text')} {date('a11y-data-sporzadzenie')}
      </p>
      <h2>{t('keyboard.title')}</h2>
      <p>{t('keyboard.text')}</p>
      <h2 id="a11y-kontakt">{t('contact.title')}</h2>
      <p>
        <span id="a11y-osoba">{t('contact.person')}</span>{' '}
        <span id="a11y-email">{t('contact.email')}</span>{' '}
        <span id="a11y-telefon">{t('contact.phone')}</span>
      </p>
      <h2 id="a11y-procedura">{t('procedure.title')}</h2>
      <p>{t('procedure.text')}</p>
      <h2 id="a11y-aplikacje">{t('apps.title')}</h2>
      <p>{t('apps.text')}</p>
      <h2 id="a11y-architektura">{t('building.title')}</h2>
      <p>{t('building.text')}</p>
    </InfoPage>
  )
}
