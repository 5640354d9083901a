import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { PageProvider, type PageContext } from './i18n/page-context.tsx'

const sent = JSON.parse(document.getElementById('page')?.dataset.page ?? '{}') as PageContext

startTransition(() => {
  hydrateRoot(
    document,
    <PageProvider value={{ ...sent, nonce: '' }}>
      <RemixBrowser />
    </PageProvider>,
  )
})
