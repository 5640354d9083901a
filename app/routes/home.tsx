import type { LoaderFunctionArgs } from '@remix-run/node'
import { pageMeta } from '../http/meta.ts'
import { openPage } from '../http/page.server.ts'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  const { t } = openPage(request)
  return { head: { title: t('shell.name') } }
}

export default function Home() {
  return <h1>Idea Kielce</h1>
}
