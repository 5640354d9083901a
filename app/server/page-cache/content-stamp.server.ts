import type { ReadContentVersion } from '#db/content-version.server.ts'
import type { Clock } from '#app/platform/clock.ts'

const MINUTE = 'YYYY-MM-DDTHH:MM'.length

/**
 * What a page is made of besides its address and language: the version of the public content and the
 * minute. Deadlines, beginnings of workshops and midnights all fall on whole minutes, so a page that
 * says „do jutra” is made again in time.
 */
export function contentStamp(contentVersion: ReadContentVersion, clock: Clock) {
  const stamp = (version: number) => `${version} ${clock.now().slice(0, MINUTE)}`
  return (): string | Promise<string> => {
    const version = contentVersion()
    return typeof version === 'number' ? stamp(version) : version.then(stamp)
  }
}
