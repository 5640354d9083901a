import { describe, expect, test } from 'vitest'
import { addAccount, lettersTo, secretIn } from '#tests/support/accounts.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { hashPassword } from './password-hashing.server.ts'
import { askForPasswordReset, changePassword, resetPassword } from './passwords.server.ts'
import { confirmEmail, registerAccount } from './register.server.ts'
import { createSessions } from './sessions.server.ts'
import { askForSignInLink, signInLinkState, useUpSignInLink } from './sign-in-link.server.ts'
import { confirmAgain, signInWithPassword } from './sign-in.server.ts'
import { hashSecret } from './tokens.server.ts'

const context = { now: FIXED_NOW, appOrigin: 'https://idea.example.pl' }
const password = 'żółta łódka płynie nocą'
const ewa = { email: 'ewa@example.pl', name: 'Ewa', password, locale: 'pl' } as const
const after = (minutes: number) =>
  new Date(Date.parse(FIXED_NOW) + minutes * 60_000 + 1_000).toISOString()

describe.each(databaseTargets())('accounts on %s', (target) => {
  test('register, confirm once, sign in', async () => {
    await using d = await testDatabase(target)
    await registerAccount(d.db, ewa, context)
    const early = await signInWithPassword(d.db, ewa)
    expect(early).toEqual({ ok: false, refusal: 'unconfirmed' })
    const [letter] = await lettersTo(d.db, ewa.email)
    const secret = secretIn(letter?.body ?? '')
    expect(letter?.body).toContain(`https://idea.example.pl/konto/potwierdz/${secret}`)
    expect(await confirmEmail(d.db, secret, FIXED_NOW)).not.toBeNull()
    expect(await confirmEmail(d.db, secret, FIXED_NOW)).toBeNull()
    expect((await signInWithPassword(d.db, { email: ' EWA+x@example.pl', password })).ok).toBe(true)
    expect(await signInWithPassword(d.db, { email: ewa.email, password: 'inne' })).toEqual({
      ok: false,
      refusal: 'wrong',
    })
  })

  test('only hashes of tokens and passwords are stored', async () => {
    await using d = await testDatabase(target)
    await registerAccount(d.db, ewa, context)
    const [letter] = await lettersTo(d.db, ewa.email)
    const token = await d.db.selectFrom('account_token').selectAll().executeTakeFirstOrThrow()
    expect(token.token_hash).toBe(hashSecret(secretIn(letter?.body ?? '')))
    const account = await d.db.selectFrom('account').selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify(account)).not.toContain('łódka')
  })

  test('registering a known address changes nothing and tells only its mailbox', async () => {
    await using d = await testDatabase(target)
    const hashed = await hashPassword('stare hasło tej osoby')
    if (!hashed.ok) throw new Error('busy')
    await addAccount(d.db, { email: ewa.email, name: 'Prawdziwa', passwordHash: hashed.value })
    const before = await d.db.selectFrom('account').selectAll().execute()
    const again = await registerAccount(d.db, { ...ewa, email: 'Ewa+2@example.pl' }, context)
    expect(again).toEqual({ ok: true, value: null })
    expect(await d.db.selectFrom('account').selectAll().execute()).toEqual(before)
    expect(await lettersTo(d.db, ewa.email)).toMatchObject([{ kind: 'account.known' }])
    expect(await lettersTo(d.db, 'Ewa+2@example.pl')).toEqual([])
  })

  test('the last to register an unconfirmed address counts, links of the earlier ones end', async () => {
    await using d = await testDatabase(target)
    await registerAccount(d.db, { ...ewa, password: 'hasło podstawione przez obcego' }, context)
    await registerAccount(d.db, ewa, context)
    const [first, second] = await lettersTo(d.db, ewa.email)
    expect(await confirmEmail(d.db, secretIn(first?.body ?? ''), FIXED_NOW)).toBeNull()
    expect(await confirmEmail(d.db, secretIn(second?.body ?? ''), FIXED_NOW)).not.toBeNull()
    expect((await signInWithPassword(d.db, ewa)).ok).toBe(true)
  })

  test('ten registrations of one address at once make one account', async () => {
    await using d = await testDatabase(target)
    await Promise.all(Array.from({ length: 10 }, () => registerAccount(d.db, ewa, context)))
    expect(await d.db.selectFrom('account').select('id').execute()).toHaveLength(1)
  })

  test('confirming works for a day', async () => {
    await using d = await testDatabase(target)
    await registerAccount(d.db, ewa, context)
    const [letter] = await lettersTo(d.db, ewa.email)
    expect(await confirmEmail(d.db, secretIn(letter?.body ?? ''), after(24 * 60))).toBeNull()
    await confirmAgain(d.db, ewa.email, { ...context, now: after(24 * 60) })
    const fresh = (await lettersTo(d.db, ewa.email)).at(-1)
    expect(await confirmEmail(d.db, secretIn(fresh?.body ?? ''), after(25 * 60))).not.toBeNull()
  })

  test('a sign-in link works ten minutes, once, in the browser that asked', async () => {
    await using d = await testDatabase(target)
    await addAccount(d.db, { email: ewa.email })
    const ask = async () => {
      await askForSignInLink(d.db, ewa.email, 'browser A', { ...context, back: '/moje' })
      return secretIn((await lettersTo(d.db, ewa.email)).at(-1)?.body ?? '')
    }
    const secret = await ask()
    expect(await signInLinkState(d.db, secret, 'browser A', FIXED_NOW)).toBe('ready')
    expect(await signInLinkState(d.db, secret, null, FIXED_NOW)).toBe('otherBrowser')
    expect(await useUpSignInLink(d.db, secret, 'browser B', FIXED_NOW)).toMatchObject({
      refusal: 'otherBrowser',
    })
    expect(await useUpSignInLink(d.db, secret, 'browser A', after(10))).toMatchObject({
      refusal: 'expired',
    })
    const uses = await Promise.all(
      Array.from({ length: 50 }, () => useUpSignInLink(d.db, secret, 'browser A', FIXED_NOW)),
    )
    expect(uses.filter((use) => use.ok)).toHaveLength(1)
  })

  test('a link proves the mailbox, not who chose the password before', async () => {
    await using d = await testDatabase(target)
    await registerAccount(d.db, { ...ewa, password: 'hasło podstawione przez obcego' }, context)
    await askForSignInLink(d.db, ewa.email, 'browser', { ...context, back: null })
    const secret = secretIn((await lettersTo(d.db, ewa.email)).at(-1)?.body ?? '')
    expect((await useUpSignInLink(d.db, secret, 'browser', FIXED_NOW)).ok).toBe(true)
    const stranger = { email: ewa.email, password: 'hasło podstawione przez obcego' }
    expect((await signInWithPassword(d.db, stranger)).ok).toBe(false)
  })

  test('unknown and blocked addresses get no letters', async () => {
    await using d = await testDatabase(target)
    const account = await addAccount(d.db, { email: ewa.email })
    await d.db
      .updateTable('account')
      .set({ blocked_at: FIXED_NOW })
      .where('id', '=', account.id)
      .execute()
    for (const email of [ewa.email, 'nikt@example.pl']) {
      await askForSignInLink(d.db, email, 'browser', { ...context, back: null })
      await askForPasswordReset(d.db, email, context)
    }
    await registerAccount(d.db, ewa, context)
    expect(await d.db.selectFrom('outbox').selectAll().execute()).toEqual([])
  })

  test('a new password ends every session and every link on its way', async () => {
    await using d = await testDatabase(target)
    const account = await addAccount(d.db, { email: ewa.email })
    const sessions = createSessions(d.db, { now: () => new Date().toISOString() }, false)
    const cookie = (await sessions.start(account.id, null)).split(';')[0] ?? ''
    await askForSignInLink(d.db, ewa.email, 'browser', { ...context, back: null })
    await askForPasswordReset(d.db, ewa.email, context)
    const [link, reset] = (await lettersTo(d.db, ewa.email)).map((mail) => secretIn(mail.body))
    const weak = await resetPassword(d.db, reset ?? '', 'hasło1234567', context)
    expect(weak).toMatchObject({ refusal: 'common' })
    expect((await resetPassword(d.db, reset ?? '', password, context)).ok).toBe(true)
    expect(await resetPassword(d.db, reset ?? '', password, context)).toMatchObject({
      refusal: 'expired',
    })
    expect(await sessions.read(cookie)).toBeNull()
    expect(await useUpSignInLink(d.db, link ?? '', 'browser', FIXED_NOW)).toMatchObject({
      refusal: 'expired',
    })
    expect((await lettersTo(d.db, ewa.email)).at(-1)?.kind).toBe('account.passwordChanged')
    expect((await signInWithPassword(d.db, ewa)).ok).toBe(true)
  })

  test('changing the password asks for the current one', async () => {
    await using d = await testDatabase(target)
    const hashed = await hashPassword(password)
    if (!hashed.ok) throw new Error('busy')
    const account = await addAccount(d.db, { email: ewa.email, passwordHash: hashed.value })
    const next = 'zielona trawa pod oknem'
    expect(
      await changePassword(d.db, account.id, { current: 'zgaduję', next }, context),
    ).toMatchObject({ refusal: 'wrong' })
    expect((await changePassword(d.db, account.id, { current: password, next }, context)).ok).toBe(
      true,
    )
    expect((await signInWithPassword(d.db, { email: ewa.email, password: next })).ok).toBe(true)
  })
})
