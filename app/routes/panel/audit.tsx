import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AUDIT_TYPES } from '../../features/audit/audit-types.ts'
import { AuditTable } from '../../features/audit/audit-table.tsx'
import { useAuditWords } from '../../features/audit/audit-words.ts'
import { listAudit, listAuditActions } from '../../features/audit/list-audit.server.ts'
import { requirePermission } from '../../http/actor.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { queryNumber } from '../../http/query-number.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Empty } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'audit.read')
  const page = openPage(request)
  const query = page.url.searchParams
  const read = (name: string) => query.get(name)?.trim().slice(0, 100) || null
  const filter = { action: read('czynnosc'), objectType: read('rodzaj'), objectId: read('id') }
  const before = queryNumber(query, 'przed')
  return {
    filter,
    before,
    actions: await listAuditActions(page.db),
    ...(await listAudit(page.db, { ...filter, before })),
    head: { title: page.t('audit.title'), noindex: true },
  }
}

export default function Audit() {
  const { filter, before, actions, lines, next } = useLoaderData<typeof loader>()
  const t = useTranslations('audit')
  const linkTo = (number?: number) =>
    urls.panel.audit({
      czynnosc: filter.action ?? undefined,
      rodzaj: filter.objectType ?? undefined,
      id: filter.objectId ?? undefined,
      przed: number?.toString(),
    })
  return (
    <>
      <PageHead kind="staff" title={t('title')} lead={t('lead')} />
      <Panel kind="staff" title={t('caption')} titleHidden>
        <AuditFilter filter={filter} actions={actions} />
        {lines.length > 0 ? (
          <AuditTable lines={lines} caption={t('caption')} />
        ) : (
          <Empty title={t('empty')} headingLevel="h2">
            {t('emptyText')}
          </Empty>
        )}
        <Pagination
          label={t('pages')}
          first={before === null ? undefined : { href: linkTo(), label: t('newest') }}
          next={next === null ? undefined : { href: linkTo(next), label: t('older') }}
        />
      </Panel>
    </>
  )
}

type Filter = { action: string | null; objectType: string | null; objectId: string | null }

function AuditFilter({ filter, actions }: { filter: Filter; actions: readonly string[] }) {
  const t = useTranslations('audit')
  const words = useAuditWords()
  return (
    <form className="filter-row" aria-label={t('filters')} action={urls.panel.audit()}>
      <Field id="czynnosc" label={t('action')}>
        <Select name="czynnosc" defaultValue={filter.action ?? ''}>
          <option value="">{t('anyAction')}</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {words.action(action)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="rodzaj" label={t('objectType')}>
        <Select name="rodzaj" defaultValue={filter.objectType ?? ''}>
          <option value="">{t('anyType')}</option>
          {AUDIT_TYPES.map((type) => (
            <option key={type} value={type}>
              {words.type(type)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="id" label={t('objectId')}>
        <TextInput name="id" defaultValue={filter.objectId ?? ''} maxLength={100} />
      </Field>
      <Button variant="line" icon="filter">
        {t('submit')}
      </Button>
    </form>
  )
}
