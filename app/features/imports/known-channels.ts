import type { IntakeChannel } from '#db/schema.ts'
import { fold } from '../../lib/polish-text.ts'

const NAMES: Record<IntakeChannel, readonly string[]> = {
  web: ['web', 'internet', 'www', 'online', 'formularz', 'strona'],
  paper: ['paper', 'papier', 'list', 'pismo', 'poczta'],
  phone: ['phone', 'telefon', 'tel', 'telefonicznie'],
  email: ['email', 'e-mail', 'mail'],
  workshop: ['workshop', 'warsztat', 'warsztaty', 'spotkanie'],
  oral: ['oral', 'rozmowa', 'ustnie', 'osobiście'],
  import: ['import'],
}

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([channel, names]) =>
    names.map((name) => [fold(name), channel as IntakeChannel] as const),
  ),
)

export function channelNamed(name: string): IntakeChannel | undefined {
  return BY_NAME.get(fold(name.trim()))
}
