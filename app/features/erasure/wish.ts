import { z } from 'zod'
import { canonicalEmail, isEmail } from '../../lib/names.ts'

const MOST = 20

const line = (most: number) =>
  z
    .string('errors.required')
    .max(most, 'erasure.error.tooLong')
    .default('')
    .transform((text) => text.trim())

/** Numbers, separated as people separate them. */
const numbers = line(600).transform((text) => [
  ...new Set(
    text
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter((part) => part !== ''),
  ),
])

/** One in a line: a name may hold blanks and commas. */
const words = line(1_000).transform((text) => [
  ...new Set(
    text
      .split(/\r?\n/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
])

const who = {
  email: line(254).refine((text) => text === '' || isEmail(text), 'account.error.email'),
  phone: line(40),
  numbers: numbers.refine((list) => list.length <= MOST, 'erasure.error.tooMany'),
  words: words
    .refine((list) => list.length <= MOST, 'erasure.error.tooMany')
    .refine((list) => list.every((word) => word.length >= 4), 'erasure.error.shortWord'),
}

/** What an administrator knows of the person who asks. */
export const wishForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('find'), ...who }),
    z.object({
      intent: z.literal('erase'),
      ...who,
      reason: z.string('people.error.reason').trim().min(1, 'people.error.reason').max(300),
      sure: z.literal('tak', 'erasure.error.sure'),
    }),
  ],
  { error: 'errors.expiredPage' },
)

export const copyForm = z.object(who)

/** Of an account that has no password the field is not there. */
export const ownErasureForm = z.object({
  password: z.string('account.error.password').max(1_000, 'account.error.tooLong').default(''),
  sure: z.literal('tak', 'erasure.error.sure'),
})

export type Wish = {
  accountId: string | null
  emails: readonly string[]
  phones: readonly string[]
  numbers: readonly string[]
  /** Covered in texts of others too. */
  words: readonly string[]
}

type Typed = { email: string; phone: string; numbers: string[]; words: string[] }

export function wishOf(typed: Typed): Wish {
  const { email, phone } = typed
  return {
    accountId: null,
    emails: email ? [...new Set([email, email.toLowerCase(), canonicalEmail(email)])] : [],
    phones: phone ? [phone] : [],
    numbers: typed.numbers,
    words: typed.words,
  }
}

export function asksForNobody(wish: Wish): boolean {
  return (
    wish.accountId === null && [wish.emails, wish.phones, wish.numbers].every((l) => l.length === 0)
  )
}
