import type { Fact } from './report-model.ts'
import { counted, LEVELS, longDate, longDay, longMoment, status, UNKNOWN } from './report-words.ts'
import type { ReportHead } from './snapshot.ts'

/** How it was held, as terms and values; what nobody knows says so. */
export function describeFacts(head: ReportHead): Fact[] {
  const { consultation, basis } = head
  const facts: [key: string, term: string, values: (string | null)[]][] = [
    ['host', 'Gospodarz konsultacji', [consultation.host ?? UNKNOWN]],
    ['basis', 'Podstawa prawna', [basis.name, basis.citation]],
    ['subject', 'Przedmiot', [consultation.subject ?? UNKNOWN]],
    ['scope', 'Co można zmienić', [consultation.scope]],
    ['level', 'Poziom udziału', [LEVELS[consultation.level]]],
    ['dates', 'Czas trwania', datesOf(head)],
    ['announced', 'Ogłoszenie', announcementOf(head)],
    ['forms', 'Formy i kanały', formsOf(head)],
    ['meetings', 'Spotkania', meetingsOf(head)],
    ['people', 'Uczestnicy', [peopleOf(head)]],
    ['case', 'Znak sprawy', [consultation.caseSign]],
  ]
  return facts.flatMap(([key, term, values]) => {
    const known = values.filter((value): value is string => Boolean(value))
    return known.length > 0 ? [{ key, term, values: known }] : []
  })
}

function datesOf({ dates, basis }: ReportHead): string[] {
  const { opensAt, closesAt, days, extensions, settledAt, reportDueAt } = dates
  if (!opensAt || !closesAt) return [UNKNOWN]
  const length = days === null ? '' : counted(days, 'dzień', 'dni', 'dni')
  const minimum = basis.minDays > 0 ? `minimum ${basis.minDays}` : ''
  const counting = [length, minimum].filter(Boolean).join(', ')
  return [
    `${longDate(opensAt)} – ${longMoment(closesAt)}${counting ? ` (${counting})` : ''}`,
    ...extensions.map(
      (each) =>
        `Przedłużono ${longDate(each.at)}: z ${longMoment(each.before)} na ${longMoment(each.closesAt)}. Powód: ${each.reason}`,
    ),
    settledAt ? `Rozstrzygnięto: ${longDate(settledAt)}` : '',
    reportDueAt ? `Termin sprawozdania: ${longDate(reportDueAt)}` : '',
  ]
}

function announcementOf({ consultation, dates }: ReportHead): string[] {
  const { announcedIn } = consultation
  const when = dates.announcedOn ? longDay(dates.announcedOn) : null
  if (announcedIn.length === 0) return [when ?? UNKNOWN]
  return [when ? `${when}: ${announcedIn.join(', ')}` : announcedIn.join(', ')]
}

function formsOf({ consultation }: ReportHead): (string | null)[] {
  const channels = consultation.channels.map((channel) => status(`status.channel.${channel}`))
  return [channels.join(', ') || UNKNOWN, consultation.howToSend]
}

function meetingsOf({ meetings, workshops }: ReportHead): string[] {
  if (meetings.length + workshops.length === 0) return [UNKNOWN]
  return [
    ...meetings,
    ...workshops.map(({ title, place, startsOn, endsOn, attendance }) => {
      const when =
        startsOn === endsOn ? longDay(startsOn) : `${longDay(startsOn)} – ${longDay(endsOn)}`
      const people = attendance === null ? UNKNOWN : counted(attendance, 'osoba', 'osoby', 'osób')
      return `${[title, place, when].filter(Boolean).join(', ')} (obecność: ${people})`
    }),
  ]
}

function peopleOf({ people, workshops }: ReportHead): string {
  const persons = counted(people.persons, 'osoba', 'osoby', 'osób')
  const organisations = counted(people.organisations, 'organizacja', 'organizacje', 'organizacji')
  const isKnown = workshops.length > 0 && workshops.every((each) => each.attendance !== null)
  const present = workshops.reduce((sum, each) => sum + (each.attendance ?? 0), 0)
  const met = isKnown ? counted(present, 'osoba', 'osoby', 'osób') : UNKNOWN
  return `${persons} i ${organisations}; na spotkaniach: ${met}`
}
