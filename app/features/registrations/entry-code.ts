/** No letter or digit that looks or sounds like another one at a noisy door. */
const ALPHABET = '234679ACDEFHJKMNPQRTVWXY'
const LENGTH = 5

/** About eight million codes: said at the door, and what the QR code holds. No right by itself. */
export function newEntryCode(): string {
  return randomLetters(LENGTH)
}

/** By it others join a team. */
export function newJoinCode(): string {
  return randomLetters(8)
}

/** What somebody typed, in the spelling of the codes. */
export function normalizeCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.]+/gu, '')
}

function randomLetters(count: number): string {
  let letters = ''
  while (letters.length < count) {
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
      // The rest of 256 would make the first letters a little likelier.
      if (byte < 240 && letters.length < count) letters += ALPHABET.charAt(byte % ALPHABET.length)
    }
  }
  return letters
}
