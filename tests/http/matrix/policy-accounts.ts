import type { Fields } from '#tests/support/browser.ts'
import { fixed } from './fixed-path.ts'
import type { RoutePolicy, Write } from './policy-types.ts'

const atPerson = (fields: Fields): Write['make'] => {
  return async (world) => ({
    path: `/panel/osoby/${await world.newAccount('moderator')}`,
    fields: { reason: 'Sprawdzamy.', ...fields },
  })
}
const password = 'długie hasło do sprawdzania'

/** Accounts of people, and those who look after them. */
export const ACCOUNTS: Record<string, RoutePolicy> = {
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
  'routes/account/own-data': {
    read: 'account',
    // Not ticked: whoever ticks it is gone from the rest of the table.
    writes: { '': { access: 'account', make: fixed('/konto/dane', {}) } },
  },
  'routes/account/own-data-copy': { read: 'account' },
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
  'routes/panel/people': { read: 'people.manage' },
  'routes/panel/personal-data': {
    read: 'people.manage',
    writes: {
      find: {
        access: 'people.manage',
        make: fixed('/panel/dane-osobowe', { intent: 'find', email: 'nikt@example.pl' }),
      },
      erase: {
        access: 'people.manage',
        make: fixed('/panel/dane-osobowe', {
          intent: 'erase',
          email: 'nikt@example.pl',
          words: 'Nikt Taki',
          reason: 'Na wniosek.',
          sure: 'tak',
        }),
      },
    },
  },
  'routes/panel/personal-data-copy': {
    path: async () => '/panel/dane-osobowe/kopia',
    writes: {
      '': {
        access: 'people.manage',
        make: fixed('/panel/dane-osobowe/kopia', { email: 'nikt@example.pl' }),
      },
    },
  },
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
}
