import type { DeskHrefs } from '../features/registrations/desk/desk-hrefs.ts'
import { deskAddress } from '../features/registrations/desk/desk-query.ts'
import { urls } from './urls.ts'

/** The panel's addresses of one session. */
export function deskHrefs(workshopId: number, session: number): DeskHrefs {
  const list = (query?: Parameters<typeof urls.panel.registrations>[2]) =>
    urls.panel.registrations(workshopId, session, query)
  return {
    workshop: urls.panel.workshop(workshopId),
    list: list(),
    seating: urls.panel.seating(workshopId, session),
    door: urls.panel.attendanceList(workshopId, session),
    day: urls.panel.day(workshopId, session),
    cards: urls.panel.cards(workshopId, session),
    outcome: urls.panel.workshopOutcome(workshopId),
    file: urls.panel.registrationsFile(workshopId, session),
    add: list({ krok: 'dopisz' }),
    filtered: (filters, after) => list(deskAddress(filters, after)),
    person: (id) => list({ osoba: String(id) }),
    change: (id) => list({ osoba: String(id), krok: 'zmiana' }),
  }
}
