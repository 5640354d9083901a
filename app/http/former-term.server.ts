import { redirect } from '@remix-run/node'
import type { Database } from '#db/open.server.ts'
import { findFormerTerm } from '../features/codebook/find-former-term.server.ts'
import { movedForGood, notFound } from './respond.server.ts'
import { urls } from './urls.ts'

/** One that became another leads to it; one that was split or retired to where its goals stand. */
export async function formerGoal(db: Database, set: string, code: string): Promise<Response> {
  const former = await findFormerTerm(db, { kind: 'goal', set, code })
  if (!former) return notFound()
  if (former.today?.code === code) return notFound()
  if (former.today) return movedForGood(urls.goal(set, former.today.code))
  const { parent } = former
  return redirect(parent ? urls.goal(set, parent.code) : urls.goals())
}

export async function formerArea(db: Database, slug: string): Promise<Response> {
  const former = await findFormerTerm(db, { kind: 'area', slug })
  if (!former || former.today?.slug === slug) return notFound()
  return former.today ? movedForGood(urls.area(former.today.slug)) : redirect(urls.areas())
}
