const PRIVATE_PATH = /^\/(panel|konto|sprawa|moje|moje-uwagi|zapis|stol)(\/|\.data|$)/i

/** Routes match whatever the case and the encoding, so this does too. */
export function isPrivatePath(path: string): boolean {
  return PRIVATE_PATH.test(decodeURIComponent(path))
}

/** Whether somebody may be signed in; says nothing about whether the session is a real one. */
export function hasSessionCookie(cookieHeader: string | undefined): boolean {
  return /(?:^|;\s*)(?:__Host-)?session=/.test(cookieHeader ?? '')
}
