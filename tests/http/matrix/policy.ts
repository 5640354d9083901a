import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import type { Fields } from '#tests/support/browser.ts'
import { CONSULTATIONS } from './policy-consultations.ts'
import { DESK, POSITION_WRITES } from './policy-desk.ts'
import { DOCUMENTS } from './policy-documents.ts'
import { LETTERS } from './policy-letters.ts'
import { WORKSHOPS } from './policy-workshops.ts'
import { WORKSHOP_DESK } from './policy-workshop-desk.ts'
import { REGISTRATIONS } from './policy-registrations.ts'
import { DAY_OF } from './policy-day-of.ts'
import { CARDS } from './policy-cards.ts'
import { OUTCOMES } from './policy-outcomes.ts'
import { SEARCH } from './policy-search.ts'
import { BESIDE_WRITES, SIMILAR } from './policy-similar.ts'
import { SUGGESTIONS } from './policy-suggestions.ts'
import { CODEBOOK } from './policy-codebook.ts'
import { CODING, MATCHING_WRITES, WORD_WRITES } from './policy-coding.ts'
import { ROOM } from './policy-room.ts'
import { MATURITY } from './policy-maturity.ts'
import { INDICATORS } from './policy-indicators.ts'
import { INITIATIVES } from './policy-initiatives.ts'
import { REMARKS } from './policy-remarks.ts'
import { REPORTS } from './policy-reports.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import type { World } from './world.ts'

const inCase = (
  state: 'awaiting' | 'published' | 'returned',
  fields: (revision: number) => Fields,
): Write['make'] => {
  return async (world) => {
    const { reference, revision } = await world.newCase(state)
    return { path: `/sprawa/${reference}`, fields: fields(revision) }
  }
}
const atDesk = (fields: (revision: number, world: World) => Fields): Write['make'] => {
  return async (world) => {
    const { reference, revision } = await world.newCase('awaiting')
    return { path: `/panel/moderacja/${reference}`, fields: fields(revision, world) }
  }
}
const atPosition = (
  state: 'draft' | 'submitted' | 'published',
  fields: (references: string[]) => Fields,
): Write['make'] => {
  return async (world) => {
    const { id, references } = await world.newPosition(state)
    return { path: `/panel/stanowiska/${id}`, fields: { revision: '1', ...fields(references) } }
  }
}
const atPerson = (fields: Fields): Write['make'] => {
  return async (world) => ({
    path: `/panel/osoby/${await world.newAccount('moderator')}`,
    fields: { reason: 'Sprawdzamy.', ...fields },
  })
}
const fixed = (path: string, fields: Fields): Write['make'] => {
  return async () => ({ path, fields })
}
const aPosition = {
  code: 'accepted',
  summary: 'Zgadzamy się.',
  justification: 'Bo tak jest bezpieczniej.',
}
const password = 'długie hasło do sprawdzania'
const decide = (decision: string, more: Fields) => (revision: number) => ({
  intent: 'decide',
  decision,
  revision: String(revision),
  ...more,
})

/** The table. A route or an intent that is not here fails the test: nothing is allowed by default. */
export const POLICY: Record<string, RoutePolicy> = {
  ...DOCUMENTS,
  ...REMARKS,
  ...CONSULTATIONS,
  ...DESK,
  ...REPORTS,
  ...LETTERS,
  ...WORKSHOPS,
  ...WORKSHOP_DESK,
  ...REGISTRATIONS,
  ...DAY_OF,
  ...CARDS,
  ...OUTCOMES,
  ...SEARCH,
  ...SIMILAR,
  ...SUGGESTIONS,
  ...CODEBOOK,
  ...CODING,
  ...ROOM,
  ...MATURITY,
  ...INDICATORS,
  ...INITIATIVES,
  root: {},
  'routes/site': {},
  'routes/home': { read: 'everyone' },
  'routes/not-found': { path: async () => '/nie-ma-takiej-strony' },
  'routes/postulates/new': {
    read: 'everyone',
    writes: {
      '': {
        access: 'everyone',
        make: async () => ({
          path: '/postulaty/nowy',
          fields: { key: newIdempotencyKey(), title: 'Ławka', body: 'Prosimy o ławkę.' },
        }),
      },
    },
  },
  'routes/postulates/list': { read: 'everyone' },
  'routes/postulates/postulate': {
    read: 'everyone',
    path: async (world) => `/postulaty/${(await world.newCase('published')).reference}`,
  },
  'routes/postulates/engagement': {
    path: async (world) => `/postulaty/${(await world.newCase('published')).reference}/glos`,
    writes: Object.fromEntries(
      ['support', 'unsupport', 'follow', 'unfollow'].map((intent): [string, Write] => [
        intent,
        {
          access: 'account',
          make: async (world) => ({
            path: `/postulaty/${(await world.newCase('published')).reference}/glos`,
            fields: { intent },
          }),
        },
      ]),
    ),
  },
  'routes/case/find': {
    read: 'everyone',
    writes: {
      '': {
        access: 'everyone',
        make: async (world) => {
          const { reference, code } = await world.newCase('awaiting')
          return { path: '/sprawa', fields: { number: reference, code } }
        },
      },
    },
  },
  'routes/case/case': {
    read: 'owner',
    path: async (world) => `/sprawa/${(await world.newCase('awaiting')).reference}`,
    writes: {
      open: {
        access: 'everyone',
        make: async (world) => {
          const { reference, code } = await world.newCase('awaiting')
          return { path: `/sprawa/${reference}`, fields: { intent: 'open', code } }
        },
      },
      correct: {
        access: 'owner',
        make: inCase('returned', (revision) => ({
          intent: 'correct',
          revision: String(revision),
          title: 'Ławka przy szkole',
          body: 'Prosimy o ławkę przy szkole.',
        })),
      },
      withdraw: {
        access: 'owner',
        make: inCase('awaiting', (revision) => ({
          intent: 'withdraw',
          revision: String(revision),
        })),
      },
      contact: {
        access: 'owner',
        make: inCase('awaiting', () => ({ intent: 'contact', email: 'inny@example.pl' })),
      },
      forget: { access: 'owner', make: inCase('awaiting', () => ({ intent: 'forget' })) },
      leave: { access: 'everyone', make: inCase('awaiting', () => ({ intent: 'leave' })) },
    },
  },
  'routes/case/receipt': {
    // Only the browser that sent it, by its cookie; nobody else, the owner's account included.
    path: async (world) => `/sprawa/${(await world.newCase('awaiting')).reference}/potwierdzenie`,
    read: [],
    writes: {
      '': {
        access: [],
        make: async (world) => ({
          path: `/sprawa/${(await world.newCase('awaiting')).reference}/potwierdzenie`,
          fields: { email: 'inny@example.pl' },
        }),
      },
    },
  },
  'routes/mine': {
    read: 'account',
    writes: {
      '': {
        access: 'account',
        make: async (world) => {
          const { reference, code } = await world.newCase('awaiting')
          return { path: '/moje', fields: { number: reference, code } }
        },
      },
    },
  },
  'routes/areas': { read: 'everyone' },
  'routes/area': { read: 'everyone', path: async () => '/obszary/spoleczenstwo' },
  'routes/goals': { read: 'everyone' },
  'routes/goal': { read: 'everyone', path: async () => '/cele/kielce-2030/1.1' },
  'routes/strategy': { read: 'everyone' },
  'routes/info/rules': { read: 'everyone' },
  'routes/info/privacy': { read: 'everyone' },
  'routes/info/accessibility': { read: 'everyone' },
  'routes/info/promise': { read: 'everyone' },
  'routes/locale': {
    path: async () => '/jezyk',
    writes: { '': { access: 'everyone', make: fixed('/jezyk', { lang: 'en', back: '/' }) } },
  },
  'routes/account/account': {
    read: 'account',
    writes: {
      profile: {
        access: 'account',
        make: fixed('/konto', { intent: 'profile', name: 'Jan Nowak', locale: 'pl' }),
      },
      password: {
        access: 'account',
        make: fixed('/konto', { intent: 'password', current: password, next: password }),
      },
      endSession: {
        access: 'account',
        make: fixed('/konto', { intent: 'endSession', session: 'x' }),
      },
      endAll: { access: 'account', signsOut: true, make: fixed('/konto', { intent: 'endAll' }) },
    },
  },
  'routes/account/sign-in': {
    read: 'everyone',
    writes: {
      password: {
        access: 'everyone',
        make: fixed('/konto/logowanie', { intent: 'password', email: 'a@example.pl', password }),
      },
      link: {
        access: 'everyone',
        make: fixed('/konto/logowanie', { intent: 'link', email: 'a@example.pl' }),
      },
      // Outside a demonstration there is nobody to sign in as.
      demo: { access: [], make: fixed('/konto/logowanie', { intent: 'demo', account: 'x' }) },
    },
  },
  'routes/account/register': {
    read: 'everyone',
    writes: {
      '': {
        access: 'everyone',
        make: fixed('/konto/rejestracja', { email: 'n@example.pl', name: 'Jan Nowak', password }),
      },
    },
  },
  'routes/account/check-mail': { read: 'everyone' },
  'routes/account/confirm': {
    path: async () => '/konto/potwierdz/nie-ma',
    writes: { '': { access: 'everyone', make: fixed('/konto/potwierdz/nie-ma', {}) } },
  },
  'routes/account/sign-in-link': {
    path: async () => '/konto/link/nie-ma',
    writes: { '': { access: 'everyone', make: fixed('/konto/link/nie-ma', {}) } },
  },
  'routes/account/forgot-password': {
    read: 'everyone',
    writes: { '': { access: 'everyone', make: fixed('/konto/haslo', { email: 'a@example.pl' }) } },
  },
  'routes/account/reset-password': {
    path: async () => '/konto/haslo/nie-ma',
    writes: { '': { access: 'everyone', make: fixed('/konto/haslo/nie-ma', { password }) } },
  },
  'routes/account/accept-admin': {
    path: async () => '/konto/administracja/nie-ma',
    writes: {
      '': {
        access: 'everyone',
        make: fixed('/konto/administracja/nie-ma', { name: 'Jan Nowak', password }),
      },
    },
  },
  'routes/account/sign-out': {
    path: async () => '/konto/wyloguj',
    writes: { '': { access: 'everyone', make: fixed('/konto/wyloguj', {}) } },
  },
  // Not in production; this server runs as a test, where both are open.
  'routes/demo/mail': { read: 'everyone' },
  'routes/demo/components': { read: 'everyone' },
  'routes/panel/panel': { read: 'panel.open', path: async () => '/panel' },
  'routes/panel/home': { read: 'panel.open' },
  'routes/panel/register': {
    read: 'register.read',
    writes: {
      assign: {
        access: 'submission.assign',
        make: async (world) => ({
          path: '/panel/rejestr',
          fields: {
            intent: 'assign',
            references: [(await world.newCase('published')).reference],
            unitId: String(world.unitId),
            dueOn: '2098-01-01',
            note: 'Potrzeba więcej czasu.',
          },
        }),
      },
      tag: {
        access: 'submission.tag',
        make: async (world) => ({
          path: '/panel/rejestr',
          fields: {
            intent: 'tag',
            references: [(await world.newCase('published')).reference],
            mainAreaId: String(world.mainAreaId),
          },
        }),
      },
      answer: {
        access: 'position.draft',
        make: async (world) => ({
          path: '/panel/rejestr',
          fields: { intent: 'answer', references: [(await world.newCase('published')).reference] },
        }),
      },
      ...MATCHING_WRITES,
    },
  },
  'routes/panel/submission': {
    read: 'register.read',
    path: async (world) => `/panel/rejestr/${(await world.newCase('published')).reference}`,
    writes: {
      assign: {
        access: 'submission.assign',
        make: async (world) => ({
          path: `/panel/rejestr/${(await world.newCase('published')).reference}`,
          fields: {
            intent: 'assign',
            unitId: String(world.unitId),
            dueOn: '2098-01-01',
            note: 'Potrzeba więcej czasu.',
          },
        }),
      },
      // The unit officer of this test works for the unit that has the case.
      start: {
        access: 'position.draft',
        make: async (world) => ({
          path: `/panel/rejestr/${(await world.newCase('published')).reference}`,
          fields: { intent: 'start' },
        }),
      },
      hand_back: {
        access: 'position.draft',
        make: async (world) => ({
          path: `/panel/rejestr/${(await world.newCase('published')).reference}`,
          fields: { intent: 'hand_back', reason: 'To nie nasza sprawa.' },
        }),
      },
      ...WORD_WRITES,
    },
  },
  'routes/panel/positions/list': { read: 'position.draft' },
  'routes/panel/positions/new': {
    read: 'position.draft',
    writes: Object.fromEntries(
      ['save', 'submit'].map((intent): [string, Write] => [
        intent,
        {
          access: 'position.draft',
          make: async (world) => ({
            path: '/panel/stanowiska/nowe',
            fields: {
              intent,
              ...aPosition,
              unitId: String(world.unitId),
              references: [(await world.newCase('published')).reference],
            },
          }),
        },
      ]),
    ),
  },
  'routes/panel/positions/position': {
    read: 'position.draft',
    path: async (world) => `/panel/stanowiska/${(await world.newPosition('draft')).id}`,
    writes: {
      save: {
        access: 'position.draft',
        make: async (world) => {
          const made = await atPosition('draft', () => ({ intent: 'save', ...aPosition }))(world)
          return { ...made, fields: { ...made.fields, unitId: String(world.unitId) } }
        },
      },
      submit: {
        access: 'position.draft',
        make: async (world) => {
          const made = await atPosition('draft', (references) => ({
            intent: 'submit',
            ...aPosition,
            references,
          }))(world)
          return { ...made, fields: { ...made.fields, unitId: String(world.unitId) } }
        },
      },
      ...POSITION_WRITES,
      publish: {
        access: 'position.accept',
        make: atPosition('submitted', () => ({ intent: 'publish' })),
      },
      send_back: {
        access: 'position.accept',
        make: atPosition('submitted', () => ({ intent: 'send_back', reason: 'Za mało.' })),
      },
      withdraw: {
        access: 'position.accept',
        make: atPosition('published', () => ({ intent: 'withdraw', reason: 'Pomyłka.' })),
      },
      reflect: {
        access: 'position.accept',
        make: atPosition('published', (references) => ({
          intent: 'reflect',
          references,
          text: 'Dopisaliśmy ławki.',
        })),
      },
    },
  },
  'routes/panel/people': { read: 'people.manage' },
  'routes/panel/people-person': {
    read: 'people.manage',
    path: async (world) => `/panel/osoby/${await world.newAccount('resident')}`,
    writes: {
      grant: { access: 'people.manage', make: atPerson({ intent: 'grant', role: 'organizer' }) },
      revoke: { access: 'people.manage', make: atPerson({ intent: 'revoke', role: 'moderator' }) },
      unit: {
        access: 'people.manage',
        make: async (world) => ({
          path: `/panel/osoby/${await world.newAccount('unit_officer')}`,
          fields: { intent: 'unit', unit: String(world.unitId), reason: 'Zmiana.' },
        }),
      },
      block: { access: 'people.manage', make: atPerson({ intent: 'block' }) },
      unblock: { access: 'people.manage', make: atPerson({ intent: 'unblock' }) },
      endSessions: { access: 'people.manage', make: atPerson({ intent: 'endSessions' }) },
    },
  },
  'routes/panel/audit': { read: 'audit.read' },
  'routes/panel/frame/frame': { read: 'frame.edit' },
  'routes/panel/frame/section': {
    read: 'frame.edit',
    path: async () => '/panel/rama/osiedla',
    writes: Object.fromEntries(
      ['up', 'down'].map((intent): [string, Write] => [
        intent,
        { access: 'frame.edit', make: fixed('/panel/rama/osiedla', { intent, id: '3' }) },
      ]),
    ),
  },
  'routes/panel/frame/item': {
    read: 'frame.edit',
    path: async () => '/panel/rama/osiedla/3',
    writes: Object.fromEntries(
      ['save', 'retire', 'restore', 'remove'].map((intent): [string, Write] => [
        intent,
        {
          access: 'frame.edit',
          make: fixed('/panel/rama/osiedla/3', {
            intent,
            name: 'Nowe osiedle',
            kind: 'estate',
            seen: 'x',
            confirm: 'on',
          }),
        },
      ]),
    ),
  },
  'routes/panel/moderation/queue': {
    read: 'submission.moderate',
    writes: {
      takeNext: {
        access: 'submission.moderate',
        make: fixed('/panel/moderacja', { intent: 'takeNext' }),
      },
    },
  },
  'routes/panel/moderation/case': {
    read: 'submission.moderate',
    path: async (world) => `/panel/moderacja/${(await world.newCase('awaiting')).reference}`,
    writes: {
      ...Object.fromEntries(
        ['take', 'release', 'readOriginal', 'mask'].map((intent): [string, Write] => [
          intent,
          { access: 'submission.moderate', make: atDesk(() => ({ intent })) },
        ]),
      ),
      takeOver: { access: ['admin'], make: atDesk(() => ({ intent: 'takeOver' })) },
      note: {
        access: 'submission.moderate',
        make: atDesk(() => ({ intent: 'note', note: 'Zapytać jednostkę.' })),
      },
      decide: {
        access: 'submission.moderate',
        make: atDesk((revision, world) => ({
          ...decide('publish', { publicTitle: 'Ławka', publicBody: 'Tekst.' })(revision),
          mainAreaId: String(world.mainAreaId),
        })),
      },
      decideNext: {
        access: 'submission.moderate',
        make: atDesk((revision) => ({
          ...decide('hide', { hideRule: 'spam', facts: 'Reklama.' })(revision),
          intent: 'decideNext',
        })),
      },
      ...BESIDE_WRITES,
    },
  },
  'routes/panel/enter/enter': {
    read: 'submission.enter',
    writes: {
      '': {
        access: 'submission.enter',
        make: async () => ({
          path: '/panel/wprowadz',
          fields: {
            key: newIdempotencyKey(),
            channel: 'paper',
            receivedOn: new Date().toISOString().slice(0, 10),
            oldConfirmed: 'on',
            title: 'Ławka',
            body: 'Prosimy o ławkę.',
            author: 'resident',
          },
        }),
      },
    },
  },
  'routes/panel/enter/slip': {
    // Only for the account that entered it: for every other there is no slip.
    path: async (world) => `/panel/wprowadz/${(await world.newCase('awaiting')).reference}/odcinek`,
    read: 'submission.enter',
    mayBeMissing: true,
  },
  'routes/panel/import': {
    read: 'submission.import',
    writes: {
      upload: {
        access: 'submission.import',
        make: async () => ({
          path: '/panel/import',
          fields: { intent: 'upload', source: 'test' },
          file: new File(['title;text\nA;B\n'], 'a.csv', { type: 'text/csv' }),
        }),
      },
      run: {
        access: 'submission.import',
        make: async (world) => ({
          path: '/panel/import',
          fields: {
            intent: 'run',
            batch: String((await world.newImport()).batch),
            title: '0',
            text: '1',
          },
        }),
      },
    },
  },
  'routes/panel/import-report': {
    // Only for the person who uploaded the file.
    read: 'submission.import',
    mayBeMissing: true,
    path: async (world) => `/panel/import/${(await world.newImport()).batch}/raport.csv`,
  },
}
