export type Route = 'petition' | 'kpa_motion' | 'kpa_complaint' | 'fault' | 'public_information'

/** The words that point at another way to deal with a text, as the author wrote them. */
export type RouteHint = { route: Route; words: string[] }

const LIGHT = String.raw`(?:latarni\p{L}*|lamp\p{L}*|oświetleni\p{L}*|światł\p{L}*)`
const ROAD = String.raw`(?:jezdni|drodze|ulicy|ul\.|asfalcie|chodniku|nawierzchni|ścieżce)`
/** `p.a.`, `pa`, `k.p.a.` and the full name of the code of administrative procedure. */
const CODE = String.raw`(?:k\.?\s?p\.?\s?a\.?|kodeksu postępowania administracyjnego)`

const SIGNS: Readonly<Record<Route, readonly RegExp[]>> = {
  petition: [
    sign(String.raw`w trybie (?:ustawy o petycjach|petycji)`),
    sign(
      String.raw`na podstawie (?:art\.? ?\d{1,2}[\p{L}\d .]{0,30} )?ustawy (?:z dnia [\d. \p{L}]{5,25})?o petycjach`,
    ),
    sign(
      String.raw`(?:składam|składamy|wnoszę|wnosimy|kieruję|kierujemy|przedkładam|przedkładamy) (?:niniejszą )?petycję`,
    ),
    sign(String.raw`niniejsza petycja|przedmiotem (?:niniejszej )?petycji`),
    sign(String.raw`^ ?petycja (?:w sprawie|do|o)`),
  ],
  kpa_motion: [
    sign(String.raw`art\.? ?24[1-7] (?:ustawy )?${CODE}`),
    sign(String.raw`(?:wniosek|wnioskuję|wnoszę) w trybie ${CODE}`),
    sign(String.raw`wniosek w rozumieniu (?:art\.? ?\d{3} )?${CODE}`),
  ],
  kpa_complaint: [
    sign(String.raw`art\.? ?(?:22[1-9]|23\d|240) (?:ustawy )?${CODE}`),
    sign(
      String.raw`(?:składam|składamy|wnoszę|wnosimy) (?:niniejszą |oficjalną |formalną )?skargę`,
    ),
    sign(String.raw`^ ?skarga na`),
    sign(
      String.raw`(?:chcę|chcemy|chciałabym|chciałbym|chcielibyśmy|pragnę) złożyć (?:oficjalną |formalną )?skargę`,
    ),
  ],
  fault: [
    sign(
      String.raw`(?:jest|są|powstał[ay]?|zrobił[ay]? się|ogromn[ay]|wielk[ai]|głębok[ai]|duż[ae]|zgłaszam|zgłaszamy) (?:\p{L}{3,12} )?(?:dziur[aęy]|wyrw[aęy]|zapadlisk[oa]) (?:w|na) ${ROAD}`,
    ),
    sign(String.raw`^ ?(?:dziur[ay]|wyrw[ay]|zapadlisko) (?:w|na) ${ROAD}`),
    sign(
      String.raw`nie (?:świeci|świecą|działa|działają|palą|pali)(?: się)? (?:\p{L}{2,12} ){0,2}${LIGHT}`,
    ),
    sign(String.raw`${LIGHT} (?:\p{L}{2,12} ){0,2}nie (?:świeci|świecą|działa|działają|pali|palą)`),
    sign(
      String.raw`(?:zepsut[aey]|uszkodzon[aey]|wyrwan[aey]|przewrócon[aey]|zdewastowan[aey]|urwan[aey]) (?:jest |został[ao]? )?(?:latarni[aeę]|lamp[aęy]|znak|sygnalizator|studzienk[aęi]|barierk[aęi]|huśtawk[aęi])`,
    ),
    sign(String.raw`(?:zapchan[aey]|niedrożn[aey]) (?:studzienk[aęi]|kratk[aęi]|kanalizacj[aęi])`),
    sign(
      String.raw`(?:od|przez) (?:kilku |paru |dwóch |trzech )?(?:dni|tygodni[a]?|wczoraj|rana) (?:nikt )?nie (?:wywie\p{L}+|odebra\p{L}+|zabra\p{L}+|odbiera\p{L}*) (?:śmieci|odpad\p{L}+)`,
    ),
    sign(String.raw`zgłaszam (?:awarię|usterkę|uszkodzenie|nieodśnieżon\p{L}+|dzikie wysypisko)`),
  ],
  public_information: [
    sign(
      String.raw`(?:dostęp|udostępnienie|udostępnienia|udostępnieniu|udzielenie|udzielenia) (?:do )?informacji publicznej`,
    ),
    sign(String.raw`w trybie (?:ustawy o )?dostępu? do informacji publicznej`),
    sign(String.raw`ustaw\p{L} o dostępie do informacji publicznej`),
    sign(
      String.raw`(?:proszę|wnoszę|wnioskuję|wniosek) o (?:\p{L}{4,12} )?informacj[ięe] publiczn[ąae]\p{L}?`,
    ),
    sign(String.raw`art\.? ?\d{1,2}[\p{L}\d .]{0,20}u\.?d\.?i\.?p\.?`),
  ],
}

const MAX_READ = 20_000

/**
 * Other ways a text may want to go, from words that name them outright. Content decides, not the title, so this only
 * helps the person who decides.
 */
export function hintRoutes(text: string): RouteHint[] {
  const read = text.slice(0, MAX_READ).replace(/[ \t\u00A0]+/g, ' ')
  return (Object.keys(SIGNS) as Route[]).flatMap((route) => {
    const words = SIGNS[route].flatMap((pattern) =>
      [...read.matchAll(pattern)].map((match) => match[0].trim()),
    )
    return words.length > 0 ? [{ route, words: [...new Set(words)] }] : []
  })
}

function sign(source: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'gimu')
}
