/** Words around a number that decide whether it is a phone number. */

/** Somewhere in the forty characters before it. */
export const SAYS_PHONE =
  /(?<!\p{L})(?:tel|telefon\p{L}*|kom|kom[óo]rk\p{L}*|dzwo[nń]\p{L}*|zadzwo\p{L}*|oddzwo\p{L}*|sms|whats\s?app|viber|fax|faks|phone|call|numerem|m[óo]j numer|kontakt\p{L}*|телефон\p{L}*)(?!\p{L})/iu

/** Right before it. */
export const SAYS_PHONE_HERE =
  /(?:tel|telefon\p{L}*|kom|kom[óo]rk\p{L}*|zadzwo\p{L}*|dzwo[nń]\p{L}*|oddzwo\p{L}*|sms|whatsapp|viber|fax|phone)[ .,:;/\-–+()\u00A0]{0,4}(?:nr|na|dom|sta\p{L}*|numer|pod|kontaktowy|ma|do \p{L}*|\d)?[ .,:;/\-–+()\u00A0]{0,4}$/iu

/** Right before it: a parcel, a company number, a bus line, a sum. */
export const OTHER_NUMBER =
  /(?:dzia[łl]\p{L}*|dz|ewid\p{L}*|obr[ęe]b\p{L}*|regon|nip|krs|isbn|issn|kw|faktur\p{L}*|sygn|lini\p{L}*|autobus\p{L}*|kwot\p{L}*|koszt\p{L}*|bud[żz]et\p{L}*|cen\p{L}|seri\p{L}|seryjny|indeks\p{L}*|poz|id|tys|mln|z[łl]|pln|pozwoleni\p{L}*|licencj\p{L}*|umow\p{L}*)(?:[ .,:/\-–\u00A0]|nr){0,6}$/iu

/** Right after it: money or a measure. */
export const UNIT =
  /^[ \u00A0,.\d-]{0,6}(?:z[łl]|pln|tys|mln|mld|eur|€|usd|\$|%|m2|m²|m3|m³|mkw|ha(?!\p{L})|km|kg|szt|os[óo]b|mieszka|euro|kwh|mwh|ton|pasa|samoch|poj)/iu
