/** Where the second person of the demonstration sees other areas than the first; the main one first. */
export const otherAreas: Readonly<Record<string, readonly string[]>> = {
  'lawki-sady': ['infrastruktura-i-transport'],
  'cien-na-przystankach': ['infrastruktura-i-transport', 'srodowisko-i-lad-przestrzenny'],
  'bezplatne-parkowanie': ['infrastruktura-i-transport'],
  'glos-bez-konta': ['cyfrowe-kielce'],
  'dane-o-powietrzu': ['srodowisko-i-lad-przestrzenny', 'cyfrowe-kielce'],
  'pierwsza-pomoc': ['spoleczenstwo'],
  'pracownia-wspolna': ['gospodarka-i-innowacje', 'spoleczenstwo'],
  'rower-w-autobusie': ['infrastruktura-i-transport'],
  'prosty-cennik-biletow': ['infrastruktura-i-transport', 'spoleczenstwo'],
  poidelka: ['spoleczenstwo'],
  'spacer-z-historia': ['spoleczenstwo', 'gospodarka-i-innowacje'],
}

/** How two of these differences end. */
export const resolutions: Readonly<
  Record<string, { resolution: 'first' | 'second'; reason: string }>
> = {
  'cien-na-przystankach': {
    resolution: 'first',
    reason: 'Prośba dotyczy cienia i zieleni. Przystanek jest tylko miejscem (przykład).',
  },
  'spacer-z-historia': {
    resolution: 'second',
    reason: 'Chodzi o spotkania mieszkańców, nie o turystykę (przykład).',
  },
}

/** Words on which tags of the demonstration rest. */
export const markedWords: readonly { key: string; area: string; words: string }[] = [
  {
    key: 'lawki-barwinek',
    area: 'infrastruktura-i-transport',
    words: 'ławki z oparciem i podłokietnikami przy chodnikach',
  },
  { key: 'lawki-barwinek', area: 'spoleczenstwo', words: 'po drodze muszę odpocząć' },
]
