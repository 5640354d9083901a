import type { Request, Response } from 'express'
import type { StorageTrouble } from '#db/storage-trouble.ts'
import { keptForm } from './kept-form.server.ts'
import { refuse } from './refuse.server.ts'

/** 507 says that nothing is wrong with the form: there is no room for it. */
const STATUS = { full: 507, away: 503, busy: 503 } as const
const RETRY_AFTER_SECONDS = { full: 60, away: 5, busy: 5 } as const

/**
 * Says that it cannot be done now, when it is worth another try, and gives back whatever was typed:
 * on every page and for every form, because nobody's route has to think of it.
 */
export async function giveBack(
  request: Request,
  response: Response,
  trouble: StorageTrouble,
): Promise<void> {
  const kept = await keptForm(request)
  response.setHeader('Retry-After', String(RETRY_AFTER_SECONDS[trouble]))
  refuse(request, response, STATUS[trouble], { words: trouble, kept })
}
