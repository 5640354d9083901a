import { data } from '@remix-run/node'
import { z } from 'zod'
import type { AccountActor } from '../features/accounts/actor.ts'
import { actOnCase } from '../features/moderation/act-on-case.server.ts'
import { findCase } from '../features/moderation/case-desk.server.ts'
import { showText } from '../features/moderation/case-texts.ts'
import { caseForm } from '../features/moderation/forms.ts'
import { maskForm } from '../features/moderation/mask-form.ts'
import { takeNext } from '../features/moderation/take-next.server.ts'
import { besideActOf, fillMerge } from '../features/similar/beside-act.ts'
import { tellApart } from '../features/similar/tell-apart.server.ts'
import { parseReference } from '../lib/reference-number.ts'
import { parseForm } from './forms.server.ts'
import type { Page } from './page.server.ts'
import { notFound, seeOther } from './respond.server.ts'
import { urls } from './urls.ts'

const NOTHING = { reply: null, original: null, masked: null, candidates: [], apart: null }

/** One button of the moderation desk: of the decision, or of a similar case beside it. */
export async function actOnModeratedCase(
  { db, env, now }: Page,
  actor: AccountActor,
  number: string | undefined,
  form: FormData,
) {
  const beside = besideActOf(form)
  if (beside) {
    const submission = await findCase(db, parseReference(number ?? '') ?? '')
    if (!submission) throw notFound()
    const { kind, reference } = beside
    if (kind === 'merge') fillMerge(form, reference)
    else if (!(await tellApart(db, submission.id, reference, actor, now))) {
      const reply = typedOf(form, ['similar.desk.apartGone'])
      return data({ ...NOTHING, reply }, { status: 409 })
    }
    // Without the form of a decision nothing was typed: whoever has not taken the case gets none.
    const reply = form.has('revision') ? typedOf(form, []) : null
    return data({ ...NOTHING, apart: kind === 'apart' ? reference : null, reply })
  }
  const masked = form.get('intent') === 'mask' ? maskForm(form) : null
  const parsed = parseForm(form, caseForm)
  if (!parsed.ok) return data({ ...NOTHING, reply: parsed.invalid.data }, { status: 422 })
  const submission = await findCase(db, parseReference(number ?? '') ?? '')
  if (!submission) throw notFound()
  if (parsed.value.intent === 'mask') {
    return data({ ...NOTHING, masked, reply: parsed.refuse({}, 200).data })
  }
  const context = { actor, now, appOrigin: env.appOrigin }
  const answer = await actOnCase(db, submission, parsed.value, context)
  if (answer.kind === 'original') {
    return data({ ...NOTHING, original: showText('original', answer.text) })
  }
  if (answer.kind === 'refused') {
    const { errors, status, candidates } = answer
    return data({ ...NOTHING, candidates, reply: parsed.refuse(errors).data }, { status })
  }
  const next =
    answer.kind === 'decided' && answer.goOn
      ? await takeNext(db, actor, now, submission.id)
      : submission.reference
  const target = next === null ? urls.panel.moderation() : urls.panel.moderate(next)
  const values = { reference: submission.reference }
  return seeOther(target, { tone: 'done', key: `moderation.flash.${answer.flash}`, values })
}

/** A form given back as it was typed. */
function typedOf(form: FormData, errors: string[]) {
  const parsed = parseForm(form, z.object({}))
  return parsed.ok ? parsed.refuse({ form: errors }).data : parsed.invalid.data
}
