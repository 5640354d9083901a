import type { Translation } from '../translation.ts'
import type { desk as source } from '../pl/desk.ts'

export const desk: Translation<typeof source> = {
  changes: {
    title:
      '{count, plural, one {What changed in the document} other {What changed in the document (# places)}}',
    before: 'Before the change',
    beforeIn: 'Before the change, version {version}',
    afterIn: 'After the change, version {version}',
    wasNot: 'This place did not exist yet.',
    isGone: 'This place was taken out.',
    removed: 'removed:',
    added: 'added:',
    end: 'end of change',
  },
}
