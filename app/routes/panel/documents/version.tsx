import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnDraft } from '../../../features/documents/editing/act-on-draft.server.ts'
import { DraftEditor } from '../../../features/documents/editing/draft-editor.tsx'
import { DraftProblems } from '../../../features/documents/editing/draft-problems.tsx'
import { editForm } from '../../../features/documents/editing/forms.ts'
import { actOnVersion } from '../../../features/documents/publishing/act-on-version.server.ts'
import { VERSION_INTENTS, versionForm } from '../../../features/documents/publishing/forms.ts'
import { PublishPanel } from '../../../features/documents/publishing/publish-panel.tsx'
import { readVersionPage } from '../../../features/documents/publishing/read-version-page.server.ts'
import { VersionPage } from '../../../features/documents/publishing/version-page.tsx'
import { readBlocks } from '../../../features/documents/read-blocks.server.ts'
import { readVersion } from '../../../features/documents/read-version.server.ts'
import { requirePermission } from '../../../http/actor.server.ts'
import { parseForm, readFormData } from '../../../http/forms.server.ts'
import { pageMeta } from '../../../http/meta.ts'
import { openPage } from '../../../http/page.server.ts'
import { pathNumber } from '../../../http/query-number.ts'
import { notFound, seeOther } from '../../../http/respond.server.ts'
import { urls } from '../../../http/urls.ts'
import { versionHrefs } from '../../../http/version-hrefs.ts'

export const meta = pageMeta

async function open(request: Request, params: { id?: string; number?: string }) {
  const actor = await requirePermission(request, 'document.edit')
  const page = openPage(request)
  const [id, number] = [pathNumber(params.id), pathNumber(params.number)]
  const version = id && number ? await readVersion(page.db, id, number) : null
  if (!version) throw notFound()
  return { ...page, actor, version }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, t, url, version } = await open(request, params)
  const isPublishing = url.searchParams.get('krok') === 'publikacja'
  const { title } = version.document
  const change = url.searchParams.get('akapit')
  const page = await readVersionPage(db, version, isPublishing, change)
  const insertAfter = url.searchParams.get('po')
  return {
    head: { title: t('versions.page.head', { title, number: version.number }), noindex: true },
    page,
    open: change ? { change } : insertAfter !== null ? { insertAfter: start(insertAfter) } : null,
  }
}

const START = 'poczatek'
const start = (after: string) => (after === START ? '' : after)

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, env, now, actor, version } = await open(request, params)
  const posted = await readFormData(request)
  const isVersionAct = VERSION_INTENTS.includes(String(posted.get('intent')))
  const own = urls.panel.version(version.document.id, version.number)
  if (isVersionAct) {
    const form = parseForm(posted, versionForm)
    if (!form.ok) return form.invalid
    const context = { now, appOrigin: env.appOrigin }
    const done = await actOnVersion(db, version, form.value, actor, context)
    if (!done.ok) {
      const { field, error, status } = done.refusal
      return form.refuse(field ? { fields: { [field]: [error] } } : { form: [error] }, status)
    }
    const { id } = version.document
    const { number, flash } = done.value
    const target = number === null ? urls.panel.document(id) : urls.panel.version(id, number)
    return seeOther(target, { tone: 'done', ...flash })
  }
  const form = parseForm(posted, editForm)
  if (!form.ok) return form.invalid
  const blocks = await readBlocks(db, version.id)
  const done = await actOnDraft(db, version, blocks, form.value, actor, now)
  if (!done.ok) {
    const { field, error, status, changes } = done.refusal
    const { data: reply } = form.refuse(
      field ? { fields: { [field]: [error] } } : { form: [error] },
    )
    return data({ ...reply, changes }, { status })
  }
  const { key, flash } = done.value
  return seeOther(key ? `${own}#${key}` : own, { tone: 'done', key: flash })
}

export default function DocumentVersion() {
  const { page, open: opened } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { version, blocks, remarks, plan } = page
  const own = (query?: Record<string, string>) =>
    urls.panel.version(version.document.id, version.number, query)
  const hrefs = versionHrefs(version, page.before)
  const changes = posted && 'changes' in posted ? posted.changes : []
  const changed = opened && 'change' in opened && changes.length > 0 ? opened.change : null
  const disputed = blocks.find((block) => block.key === changed)
  const problems = <DraftProblems posted={posted} disputed={disputed} />
  return (
    <VersionPage page={page} hrefs={hrefs} problems={problems}>
      {plan ? (
        <PublishPanel
          number={version.number}
          revision={version.revision}
          note={version.note}
          plan={plan}
          doubtful={page.doubtful}
          action={hrefs.publish}
          matchingHref={hrefs.matching}
          cancelHref={own()}
          posted={posted}
        />
      ) : (
        <DraftEditor
          blocks={blocks}
          revision={version.revision}
          open={opened}
          remarks={remarks}
          posted={posted}
          changes={changes}
          changeHref={(key) => own({ akapit: key })}
          insertHref={(after) => own({ po: after || START })}
          closeHref={own()}
          fileHref={urls.file}
        />
      )}
    </VersionPage>
  )
}
