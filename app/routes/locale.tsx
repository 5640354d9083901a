import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { saveLocale } from '../features/accounts/profile.server.ts'
import { currentActor } from '../http/actor.server.ts'
import { parseForm, readFormData } from '../http/forms.server.ts'
import { localeCookie } from '../http/locale.server.ts'
import { openPage } from '../http/page.server.ts'
import { notFound, seeOther } from '../http/respond.server.ts'
import { LOCALES } from '../i18n/messages.ts'

const schema = z.strictObject({
  locale: z.enum(LOCALES),
  powrot: z.string().max(2_048).optional(),
})

export function loader() {
  throw notFound()
}

/** Keeps the chosen language: in a cookie, and on the account for its mail. */
export async function action({ request }: ActionFunctionArgs) {
  const form = parseForm(await readFormData(request), schema)
  if (!form.ok) throw new Response(null, { status: 400 })
  const page = openPage(request)
  const actor = await currentActor(request)
  if (actor.kind === 'account') await saveLocale(page.db, actor.id, form.value.locale)
  const cookie = localeCookie(form.value.locale, page.env.secureCookies)
  return seeOther(form.value.powrot ?? '/', undefined, [cookie])
}
