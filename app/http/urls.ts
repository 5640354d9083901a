import {
  blockAddress,
  feedbackAddress,
  fileAddress,
  publicAddress,
  registrationAddress,
  versionAddress,
  workshopAddress,
} from '../lib/addresses.ts'

/** Builds every link of the site. URLs are Polish, as people type and quote them. */
export const urls = {
  home: () => '/',
  postulates: (query?: Query) => withQuery('/postulaty', query),
  newPostulate: () => '/postulaty/nowy',
  /** The public page of a submission, whatever its kind. */
  submission: publicAddress,
  postulate: (reference: string) => `/postulaty/${reference}`,
  postulateEngagement: (reference: string) => `/postulaty/${reference}/glos`,
  follow: (query?: { numer?: string }) => withQuery('/sprawa', query),
  case: (reference: string) => `/sprawa/${reference}`,
  /** Opens the case at once; for the QR code and the letter to the author only. */
  caseByCode: (reference: string, code: string) => withQuery(`/sprawa/${reference}`, { kod: code }),
  receipt: (reference: string) => `/sprawa/${reference}/potwierdzenie`,
  mine: (query?: { przed?: string }) => withQuery('/moje', query),
  remark: (reference: string) => `/uwagi/${reference}`,
  documents: (query?: Query) => withQuery('/dokumenty', query),
  document: (slug: string) => `/dokumenty/${slug}`,
  version: versionAddress,
  changes: (slug: string, number: number, query?: Query) =>
    withQuery(`/dokumenty/${slug}/${number}/zmiany`, query),
  /** Without a key: the remarks to the document as a whole. */
  block: (slug: string, number: number, key: string | null, query?: Query) =>
    withQuery(blockAddress(slug, number, key), query),
  file: fileAddress,
  emptyRemarkForm: (kind: 'docx' | 'csv', query?: Query) =>
    withQuery(`/formularz-uwag/formularz-uwag.${kind}`, query),
  sending: () => '/moje-uwagi',
  resumeSending: (token: string) => `/moje-uwagi/wznow/${token}`,
  consultations: () => '/konsultacje',
  consultation: (slug: string) => `/konsultacje/${slug}`,
  consultationCalendar: (slug: string) => `/konsultacje/${slug}/terminy.ics`,
  consultationFeed: () => '/konsultacje.xml',
  report: (slug: string, query?: Query) => withQuery(`/konsultacje/${slug}/sprawozdanie`, query),
  reportFile: (slug: string, file: string) => `/konsultacje/${slug}/sprawozdanie/${file}`,
  workshops: (query?: Query) => withQuery('/warsztaty', query),
  workshop: workshopAddress,
  workshopCalendar: (query?: Query) => withQuery('/warsztaty.ics', query),
  /** The secret page of one registration. */
  registration: (token: string, query?: Query) => withQuery(registrationAddress(token), query),
  registrationCalendar: (token: string) => `/zapis/${token}/termin.ics`,
  feedback: feedbackAddress,
  /** `code` stands in the field: one that was typed wrong. */
  findTable: (code?: string) => withQuery('/stol', code ? { kod: code.slice(0, 60) } : undefined),
  table: (code: string) => `/stol/${code}`,
  tableSync: (code: string) => `/stol/${code}/dane`,
  areas: () => '/obszary',
  area: (slug: string) => `/obszary/${slug}`,
  goals: () => '/cele',
  goal: (set: string, code: string) => `/cele/${set}/${code}`,
  strategy: (query?: Query) => withQuery('/strategia', query),
  search: (query?: Query) => withQuery('/szukaj', query),
  similar: () => '/postulaty/podobne',
  maturity: (query?: Query) => withQuery('/dojrzalosc', query),
  /** `miasto`, or the slug of an area. */
  maturityOf: (slug: string) => `/dojrzalosc/${slug}`,
  indicators: (query?: Query) => withQuery('/wskazniki', query),
  indicator: (slug: string) => `/wskazniki/${slug}`,
  initiatives: (query?: Query) => withQuery('/przedsiewziecia', query),
  initiative: (slug: string) => `/przedsiewziecia/${slug}`,
  /** What came of a submission, from its tags to an indicator. */
  influence: (reference: string) => `/slad/${reference}`,
  /** Tables as CSV or JSON; `file` is a name with its extension. */
  data: (
    kind: 'mapa' | 'dojrzalosc' | 'wskazniki' | 'przedsiewziecia',
    file: string,
    query?: Query,
  ) => withQuery(`/dane/${kind}/${file}`, query),
  goalFile: (set: string, file: string) => `/dane/cele/${set}/${file}`,
  areaFile: (file: string) => `/dane/obszary/${file}`,
  influenceFile: (file: string) => `/dane/slad/${file}`,
  rules: () => '/zasady',
  privacy: () => '/prywatnosc',
  accessibility: () => '/deklaracja-dostepnosci',
  promise: () => '/obietnica',
  locale: () => '/jezyk',
  signIn: (back?: string) => withQuery('/konto/logowanie', { powrot: back }),
  signUp: () => '/konto/rejestracja',
  signOut: () => '/konto/wyloguj',
  confirmEmail: (token: string) => `/konto/potwierdz/${token}`,
  signInLink: (token: string) => `/konto/link/${token}`,
  forgotPassword: () => '/konto/haslo',
  resetPassword: (token: string) => `/konto/haslo/${token}`,
  checkMail: (about: 'rejestracja' | 'link' | 'haslo') => withQuery('/konto/poczta', { co: about }),
  acceptAdmin: (token: string) => `/konto/administracja/${token}`,
  account: () => '/konto',
  ownData: () => '/konto/dane',
  ownDataCopy: () => '/konto/dane/kopia',
  demoMail: (query?: Record<string, string | undefined>) => withQuery('/demo/poczta', query),
  panel: {
    home: () => '/panel',
    register: (query?: Record<string, string | undefined>) => withQuery('/panel/rejestr', query),
    submission: (reference: string) => `/panel/rejestr/${reference}`,
    enter: (query?: { numer?: string }) => withQuery('/panel/wprowadz', query),
    slip: (reference: string) => `/panel/wprowadz/${reference}/odcinek`,
    import: (query?: { partia?: string }) => withQuery('/panel/import', query),
    importReport: (id: number, kind: string) => `/panel/import/${id}/${kind}.csv`,
    moderation: (query?: Record<string, string | undefined>) =>
      withQuery('/panel/moderacja', query),
    moderate: (reference: string) => `/panel/moderacja/${reference}`,
    positions: (query?: Record<string, string | undefined>) =>
      withQuery('/panel/stanowiska', query),
    newPosition: (query?: { dla?: string }) => withQuery('/panel/stanowiska/nowe', query),
    position: (id: number) => `/panel/stanowiska/${id}`,
    positionTemplates: (query?: Query) => withQuery('/panel/stanowiska/szablony', query),
    documents: () => '/panel/dokumenty',
    newDocument: () => '/panel/dokumenty/nowy',
    document: (id: number) => `/panel/dokumenty/${id}`,
    uploadVersion: (id: number, query?: Query) =>
      withQuery(`/panel/dokumenty/${id}/wczytaj`, query),
    version: (id: number, number: number, query?: Query) =>
      withQuery(`/panel/dokumenty/${id}/wersje/${number}`, query),
    matching: (id: number, number: number) => `/panel/dokumenty/${id}/wersje/${number}/dopasowanie`,
    anchors: (id: number, query?: Query) => withQuery(`/panel/dokumenty/${id}/uwagi`, query),
    consultations: () => '/panel/konsultacje',
    newConsultation: () => '/panel/konsultacje/nowe',
    consultation: (id: number, query?: Query) => withQuery(`/panel/konsultacje/${id}`, query),
    desk: (id: number, query?: Query) => withQuery(`/panel/konsultacje/${id}/stanowiska`, query),
    groups: (id: number, query?: Query) => withQuery(`/panel/konsultacje/${id}/podobne`, query),
    reports: (id: number) => `/panel/konsultacje/${id}/sprawozdania`,
    report: (id: number, number: number, query?: Query) =>
      withQuery(`/panel/konsultacje/${id}/sprawozdania/${number}`, query),
    newLetter: (query?: Query) => withQuery('/panel/pismo', query),
    letter: (id: number) => `/panel/pismo/${id}`,
    letterSlip: (id: number) => `/panel/pismo/${id}/odcinek`,
    letterScan: (id: number) => `/panel/pismo/${id}/skan`,
    remarkForm: (query?: Query) => withQuery('/panel/formularz-uwag', query),
    workshops: (query?: Query) => withQuery('/panel/warsztaty', query),
    newWorkshop: (query?: Query) => withQuery('/panel/warsztaty/nowy', query),
    workshop: (id: number, query?: Query) => withQuery(`/panel/warsztaty/${id}`, query),
    workshopSession: (id: number, session: number | 'nowy') =>
      `/panel/warsztaty/${id}/terminy/${session}`,
    workshopOutcome: (id: number) => `/panel/warsztaty/${id}/wyniki`,
    workshopStatistics: (id: number) => `/panel/warsztaty/${id}/statystyka`,
    workshopNumbers: (id: number) => `/panel/warsztaty/${id}/statystyka.csv`,
    workshopSeries: (id: number) => `/panel/warsztaty/serie/${id}`,
    seriesNumbers: (id: number) => `/panel/warsztaty/serie/${id}/statystyka.csv`,
    /** `session` is the number of the session in its workshop. */
    registrations: (id: number, session: number, query?: Query) =>
      withQuery(`/panel/warsztaty/${id}/zapisy/${session}`, query),
    attendanceList: (id: number, session: number) =>
      `/panel/warsztaty/${id}/zapisy/${session}/lista`,
    registrationsFile: (id: number, session: number) =>
      `/panel/warsztaty/${id}/zapisy/${session}/zapisy.csv`,
    seating: (id: number, session: number) => `/panel/warsztaty/${id}/stoly/${session}`,
    tableSheets: (id: number, session: number) => `/panel/warsztaty/${id}/stoly/${session}/druk`,
    day: (id: number, session: number) => `/panel/warsztaty/${id}/dzien/${session}`,
    daySync: (id: number, session: number) => `/panel/warsztaty/${id}/dzien/${session}/dane`,
    cards: (id: number, session: number) => `/panel/warsztaty/${id}/karty/${session}`,
    wall: (id: number, session: number) => `/panel/warsztaty/${id}/ekran/${session}`,
    room: (query?: Query) => withQuery('/panel/sala', query),
    roomFile: (file: string) => `/panel/sala/dane/${file}`,
    surveys: () => '/panel/sala/badania',
    survey: (id: number | 'nowe') => `/panel/sala/badania/${id}`,
    maturity: () => '/panel/dojrzalosc',
    newRating: (query?: Query) => withQuery('/panel/dojrzalosc/nowa', query),
    rating: (id: number, query?: Query) => withQuery(`/panel/dojrzalosc/oceny/${id}`, query),
    maturityOf: (slug: string) => `/panel/dojrzalosc/${slug}`,
    indicators: (query?: Query) => withQuery('/panel/wskazniki', query),
    newIndicator: () => '/panel/wskazniki/nowy',
    importIndicators: (query?: Query) => withQuery('/panel/wskazniki/import', query),
    indicator: (id: number) => `/panel/wskazniki/${id}`,
    initiatives: (query?: Query) => withQuery('/panel/przedsiewziecia', query),
    newInitiative: () => '/panel/przedsiewziecia/nowe',
    initiative: (id: number) => `/panel/przedsiewziecia/${id}`,
    codebooks: () => '/panel/slowniki',
    /** `vocabulary` and `term` are codes' ids. */
    codebook: (vocabulary: number, query?: Query) =>
      withQuery(`/panel/slowniki/${vocabulary}`, query),
    codebookTerm: (vocabulary: number, term: number | 'nowe') =>
      `/panel/slowniki/${vocabulary}/${term}`,
    codebookFile: (vocabulary: number, format: 'csv' | 'json') =>
      `/panel/slowniki/${vocabulary}/plik/slownik.${format}`,
    codebookReview: (query?: Query) => withQuery('/panel/slowniki/do-sprawdzenia', query),
    codingRounds: () => '/panel/kodowanie',
    newCodingRound: () => '/panel/kodowanie/nowe',
    codingRound: (id: number, query?: Query) => withQuery(`/panel/kodowanie/${id}`, query),
    code: (id: number, query?: Query) => withQuery(`/panel/kodowanie/${id}/koduj`, query),
    codingFile: (id: number, file: string) => `/panel/kodowanie/${id}/dane/${file}`,
    tagBatches: (query?: Query) => withQuery('/panel/oznaczenia', query),
    suggestions: (query?: Query) => withQuery('/panel/podpowiedzi', query),
    suggestionsFile: (query?: Query) => withQuery('/panel/podpowiedzi.csv', query),
    frame: (section?: string) => (section ? `/panel/rama/${section}` : '/panel/rama'),
    frameItem: (section: string, id: string | number) => `/panel/rama/${section}/${id}`,
    newFrameItem: (section: string, parent?: string) =>
      withQuery(`/panel/rama/${section}/nowy`, { pod: parent }),
    people: (query?: Record<string, string | undefined>) => withQuery('/panel/osoby', query),
    person: (id: string) => `/panel/osoby/${id}`,
    personalData: () => '/panel/dane-osobowe',
    personalDataCopy: () => '/panel/dane-osobowe/kopia',
    audit: (query?: Record<string, string | undefined>) => withQuery('/panel/dziennik', query),
  },
} as const

type Query = Record<string, string | readonly string[] | undefined>

function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value ?? []].flat()) if (one) search.append(name, one)
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}
