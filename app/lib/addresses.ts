/**
 * Addresses that letters and features quote too; `http/urls.ts` builds all others. Each is said once.
 */
export function publicAddress(s: { kind: 'postulate' | 'remark'; reference: string }): string {
  return s.kind === 'remark' ? `/uwagi/${s.reference}` : `/postulaty/${s.reference}`
}

/** The key in the place of a block for a remark to the document as a whole. */
export const WHOLE = 'calosc'

export function versionAddress(slug: string, number: number): string {
  return `/dokumenty/${slug}/${number}`
}

export function blockAddress(slug: string, number: number, key: string | null): string {
  return `${versionAddress(slug, number)}/uwagi/${key ?? WHOLE}`
}

export function workshopAddress(slug: string): string {
  return `/warsztaty/${slug}`
}

/** The secret page of one registration. */
export function registrationAddress(token: string): string {
  return `/zapis/${token}`
}

/** The short questions after a session, on the secret page of a registration. */
export function feedbackAddress(token: string): string {
  return `${registrationAddress(token)}/opinia`
}

export function fileAddress(hash: string, name: string): string {
  return `/pliki/${hash}/${encodeURIComponent(name)}`
}
