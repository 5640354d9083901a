import { contentVersion } from '#db/content-version.server.ts'
import type { Database } from '#db/open.server.ts'
import type { Locale } from '#db/schema.ts'
import { Remembered } from '../../lib/remembered.ts'
import { readCodebookWithHeld, type Codebook } from './codebook.server.ts'
import { listEstates, type Estate } from './estates.server.ts'

export type Frame = { codebook: Codebook; estates: Estate[] }

const byDatabase = new WeakMap<Database, Remembered<Frame>>()

/**
 * What public lists are filtered by, read once for each version of the public content: a quarter of
 * what an answer of the register asks of the database, and the same for everybody.
 */
export async function rememberedFrame(db: Database, locale: Locale): Promise<Frame> {
  const remembered = byDatabase.get(db) ?? new Remembered<Frame>()
  byDatabase.set(db, remembered)
  return remembered.get(await contentVersion(db), locale, async () => {
    const [codebook, estates] = await Promise.all([
      readCodebookWithHeld(db, locale),
      listEstates(db, locale),
    ])
    return { codebook, estates }
  })
}
