import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { engage } from '../../features/engagement/engage.server.ts'
import { currentActor } from '../../http/actor.server.ts'
import { parseForm, readFormData } from '../../http/forms.server.ts'
import { openPage } from '../../http/page.server.ts'
import { notFound, seeOther } from '../../http/respond.server.ts'
import { urls } from '../../http/urls.ts'
import { safeRedirect } from '../../lib/safe-redirect.ts'
import { parseReference } from '../../lib/reference-number.ts'

const schema = z.object({
  intent: z.enum(['support', 'unsupport', 'follow', 'unfollow']),
  /** The page on which the button stood, where that is not the page of the postulate. */
  back: z.string().max(300).optional(),
})

function referenceOf(params: { reference?: string }): string {
  const reference = parseReference(params.reference ?? '')
  if (!reference) throw notFound()
  return reference
}

/** There is nothing to read here: whoever comes by the address is shown the postulate. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(urls.postulate(referenceOf(params)), 303)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const own = urls.postulate(referenceOf(params))
  const form = parseForm(await readFormData(request), schema)
  if (!form.ok) throw new Response(null, { status: 400 })
  const page = safeRedirect(form.value.back ?? own, own)
  const actor = await currentActor(request)
  if (actor.kind === 'visitor') return redirect(urls.signIn(page), 303)
  const { db, now } = openPage(request)
  const { intent } = form.value
  const engaged = await engage(db, actor, referenceOf(params), intent, now)
  if (engaged.ok) return seeOther(page, { tone: 'done', key: `postulate.flash.${intent}` })
  if (engaged.refusal === 'notFound') throw notFound()
  return seeOther(page, { tone: 'error', key: 'postulate.flash.unconfirmed' })
}
