import type { ReadContentVersion } from '#db/content-version.server.ts'
import type { Clock } from '#app/platform/clock.ts'

const MINUTE = 'YYYY-MM-DDTHH:MM'.length

/**
 * What a page is made of besides its address and language: the version of the public content and the
 * minute. Deadlines, beginnings of workshops and midnights all fall on whole minutes, so a page that
 * says „do jutra” is made again in time. Asked once for all requests that one turn of the event loop
 * finds waiting: nobody among them can have heard yet of a write that another one made.
 */
export function contentStamp(contentVersion: ReadContentVersion, clock: Clock) {
  const stampOf = (version: number) => `${version} ${clock.now().slice(0, MINUTE)}`
  let ofThisTurn: string | null = null
  return (): string | Promise<string> => {
    if (ofThisTurn) return ofThisTurn
    const version = contentVersion()
    if (typeof version !== 'number') return version.then(stampOf)
    ofThisTurn = stampOf(version)
    setImmediate(() => (ofThisTurn = null))
    return ofThisTurn
  }
}
