import type { Translation } from '../translation.ts'
import type { desk as source } from '../pl/desk.ts'

export const desk: Translation<typeof source> = {
  changes: {
    title:
      '{count, plural, one {Що змінилося в документі} few {Що змінилося в документі (# місця)} many {Що змінилося в документі (# місць)} other {Що змінилося в документі (# місця)}}',
    before: 'До зміни',
    beforeIn: 'До зміни, версія {version}',
    afterIn: 'Після зміни, версія {version}',
    wasNot: 'Цього місця ще не було.',
    isGone: 'Це місце вилучено.',
    removed: 'вилучено:',
    added: 'додано:',
    end: 'кінець зміни',
  },
}
