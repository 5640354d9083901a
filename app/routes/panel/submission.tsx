import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  actOnAssignment,
  explainAssignment,
} from '../../features/assignments/act-on-assignment.server.ts'
import { assignmentForm, withTakenUnit } from '../../features/assignments/forms.ts'
import { actOnEvidence } from '../../features/coding/act-on-evidence.server.ts'
import { evidenceForm, isEvidenceForm } from '../../features/coding/evidence-form.ts'
import { readStaffCase } from '../../features/staff-register/read-staff-case.server.ts'
import { StaffCasePage } from '../../features/staff-register/staff-case-page.tsx'
import { requirePermission } from '../../http/actor.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import type { RouteHandle } from '../../http/route-handle.ts'
import { pageMeta } from '../../http/meta.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { safeRedirect } from '../../lib/safe-redirect.ts'

export const meta = pageMeta
export const handle: RouteHandle = {
  hydrate: [
    'cards',
    'coding',
    'letters',
    'moderation',
    'panel',
    'remarks',
    'status',
    'suggestions',
  ],
}

function referenceOf(text: string | undefined): string {
  const reference = parseReference(text ?? '')
  if (!reference) throw notFound()
  return reference
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, 'register.read')
  const { db, now, locale, t } = openPage(request)
  const reference = referenceOf(params.reference)
  const staffCase = await readStaffCase(db, reference, { actor, now, locale })
  if (!staffCase) throw notFound()
  return { head: { title: t('panel.case.title', { reference }), noindex: true }, staffCase }
}

/** The forms of `AssignmentPanel`, here or on the page of moderation, which names the way back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePermission(request, 'register.read')
  const { db, env, now } = openPage(request)
  const reference = referenceOf(params.reference)
  const sent = await readFormData(request)
  if (isEvidenceForm(sent)) return markWords(request, reference, sent)
  const form = parseForm(withTakenUnit(sent), assignmentForm)
  if (!form.ok) return form.invalid
  const context = { now, appOrigin: env.appOrigin }
  const done = await actOnAssignment(db, reference, form.value, actor, context)
  if (!done.ok) {
    if (done.refusal === 'unknownNumber') throw notFound()
    const { errors, status } = explainAssignment(done.refusal)
    return form.refuse(errors, status)
  }
  const self = urls.panel.submission(reference)
  return seeOther(safeRedirect(form.value.back, self), {
    tone: 'done',
    key: `panel.assignment.flash.${done.value}`,
    values: { reference },
  })
}

async function markWords(request: Request, reference: string, sent: FormData) {
  const actor = await requirePermission(request, 'submission.tag')
  const { db, now } = openPage(request)
  const form = parseForm(sent, evidenceForm)
  if (!form.ok) return form.invalid
  const done = await actOnEvidence(db, reference, form.value, actor, now)
  if (done.ok) {
    const flash = { tone: 'done' as const, key: `coding.evidence.flash.${done.value}` }
    return seeOther(`${urls.panel.submission(reference)}#slowa`, flash)
  }
  if (done.refusal === null) throw notFound()
  return form.refuse(done.refusal, 409)
}

export default function Submission() {
  const { staffCase } = useLoaderData<typeof loader>()
  const { reference, positionId, mergedInto } = staffCase
  return (
    <StaffCasePage
      staffCase={staffCase}
      posted={useActionData<typeof action>()}
      links={{
        list: urls.panel.register(),
        self: urls.panel.submission(reference),
        moderate: urls.panel.moderate(reference),
        publicPage: urls.submission(staffCase),
        position:
          positionId === null
            ? urls.panel.newPosition({ dla: reference })
            : urls.panel.position(positionId),
        letter: staffCase.letterId === null ? null : urls.panel.letter(staffCase.letterId),
        workshop: urls.workshop,
        submission: urls.panel.submission,
        target: mergedInto ? urls.panel.submission(mergedInto) : null,
      }}
    />
  )
}
