import type { Instant, Locale, Role, TokenPurpose } from './schema.ts'

/** People who sign in, their roles, sessions and links by mail. */
export type AccountTables = {
  account: AccountTable
  account_role: AccountRoleTable
  session: SessionTable
  account_token: AccountTokenTable
}

export type AccountTable = {
  id: string
  email: string
  email_canonical: string
  display_name: string
  password_hash: string | null
  locale: Locale
  unit_id: number | null
  confirmed_at: Instant | null
  blocked_at: Instant | null
  /** Set on accounts made by the demonstration seed; production refuses to start with any. */
  demo_at: Instant | null
  /** When everything personal was taken out of it; nobody can sign in with it any more. */
  erased_at: Instant | null
  created_at: Instant
}

export type AccountRoleTable = {
  account_id: string
  role: Role
  granted_by: string | null
  granted_at: Instant
}

export type SessionTable = {
  /** sha256 of the id that the cookie holds. */
  id_hash: string
  account_id: string
  created_at: Instant
  /** Moves forward with use, by `idle_seconds`, never past `ends_at`. */
  expires_at: Instant
  ends_at: Instant
  idle_seconds: number
  user_agent: string | null
}

export type AccountTokenTable = {
  token_hash: string
  purpose: TokenPurpose
  email: string
  account_id: string | null
  /** sha256 of the cookie of the browser that asked; the token works only there. Null: any browser. */
  browser_hash: string | null
  created_at: Instant
  expires_at: Instant
  used_at: Instant | null
}
