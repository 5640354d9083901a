import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Role } from '#db/schema.ts'
import { GRANTED_ROLES } from '../../features/accounts/granted-roles.ts'
import { listPeople } from '../../features/accounts/list-people.server.ts'
import { PeopleTable } from '../../features/accounts/people-table.tsx'
import { requirePermission } from '../../http/actor.server.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { urls } from '../../http/urls.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Empty } from '../../ui/note.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'

export const meta = pageMeta

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePermission(request, 'people.manage')
  const page = openPage(request)
  const query = page.url.searchParams
  const text = (query.get('q') ?? '').slice(0, 100)
  const role = GRANTED_ROLES.find((each) => each === query.get('rola')) ?? null
  const after = query.get('po')
  return {
    text,
    role,
    after,
    ...(await listPeople(page.db, { text, role, after })),
    head: { title: page.t('people.list.title'), noindex: true },
  }
}

export default function People() {
  const { text, role, after, people, next } = useLoaderData<typeof loader>()
  const t = useTranslations('people.list')
  const common = useTranslations('common')
  const linkTo = (po?: string) => urls.panel.people({ q: text, rola: role ?? undefined, po })
  return (
    <>
      <PageHead
        kind="staff"
        title={t('title')}
        lead={t('lead')}
        action={
          <ButtonLink href={urls.panel.personalData()} variant="line" icon="shield-check">
            {t('personalData')}
          </ButtonLink>
        }
      />
      <Panel kind="staff" title={t('caption')} titleHidden>
        <PeopleFilter text={text} role={role} />
        {people.length > 0 ? (
          <PeopleTable people={people} hrefOf={(id) => urls.panel.person(id)} />
        ) : (
          <Empty title={t('empty')} headingLevel="h2">
            {t('emptyText')}
          </Empty>
        )}
        <Pagination
          label={t('pages')}
          first={after ? { href: linkTo(), label: t('first') } : undefined}
          next={next ? { href: linkTo(next), label: common('next') } : undefined}
        />
      </Panel>
    </>
  )
}

function PeopleFilter({ text, role }: { text: string; role: Role | null }) {
  const t = useTranslations('people.list')
  const roleName = useTranslations('status.role')
  return (
    <form className="filter-row" role="search" aria-label={t('title')} action={urls.panel.people()}>
      <Field id="q" label={t('search')}>
        <TextInput type="search" name="q" defaultValue={text} maxLength={100} />
      </Field>
      <Field id="rola" label={t('role')}>
        <Select name="rola" defaultValue={role ?? ''}>
          <option value="">{t('anyRole')}</option>
          {GRANTED_ROLES.map((each) => (
            <option key={each} value={each}>
              {roleName(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Button variant="line" icon="search">
        {t('submit')}
      </Button>
    </form>
  )
}
