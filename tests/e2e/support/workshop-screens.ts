import { screen, type Screen } from './screen.ts'

const slugs = {
  open: 'transport-bez-barier-przyklad',
  full: 'zielen-przy-domu-przyklad',
  hackathon: 'dane-dla-miasta-hackathon-przyklad',
  over: 'co-poprawic-na-osiedlu-przyklad',
  archive: 'warsztaty-z-mieszkancami',
}

/** Workshops as everybody sees them. The page of a registration needs its secret: workshop-job looks at it. */
export const workshopScreens: Screen[] = [
  screen('warsztaty'),
  screen('warsztaty', { at: '/warsztaty?kiedy=archiwum' }),
  screen('warsztaty', { at: '/warsztaty?rodzaj=hackathon&dostepnosc=pjm' }),
  ...Object.values(slugs).map((slug) => screen('warsztaty/:slug', { at: `/warsztaty/${slug}` })),
  screen('zapis/:token', { at: '/zapis/nie-ma', status: 404 }),
  screen('zapis/:token/opinia', { at: '/zapis/nie-ma/opinia', status: 404 }),
  screen('stol'),
  // A wrong code leads back to the form; workshop-job looks at a table.
  screen('stol/:code', { at: '/stol/1-NIE-MA' }),
]

/** In the order in which the story of the demonstration makes them, after the three of the archive. */
const [OVER, OPEN, TODAY] = [4, 5, 8]
const panel = (route: string, id: number, more: Partial<Screen> = {}): Screen =>
  screen(`panel/warsztaty/${route}`, {
    at: `/panel/warsztaty/${route.replace(':id', String(id)).replace(':session', '1')}`,
    ...more,
  })

/** The same as the organiser works with them. */
export const organisingScreens: Screen[] = [
  screen('panel/warsztaty'),
  screen('panel/warsztaty/nowy'),
  panel(':id', OPEN),
  panel(':id/terminy/:session', OPEN),
  panel(':id/terminy/:session', OPEN, { at: `/panel/warsztaty/${OPEN}/terminy/nowy` }),
  panel(':id/zapisy/:session', OPEN),
  panel(':id/zapisy/:session/lista', OPEN),
  panel(':id/stoly/:session', OPEN),
  panel(':id/stoly/:session/druk', OPEN),
  panel(':id/wyniki', OVER),
  panel(':id/statystyka', OVER),
  panel('serie/:id', 99_999, { status: 404 }),
  panel(':id/dzien/:session', TODAY, { scripted: true }),
  panel(':id/karty/:session', TODAY, { scripted: true }),
  panel(':id/karty/:session', OVER, { scripted: true }),
  panel(':id/ekran/:session', TODAY, { scripted: true }),
]
