import { useSyncExternalStore } from 'react'
import { DAY_VIEWS, type DayView } from './day-tabs.tsx'

const CHANGED = 'dayview'

type Opened = { view: DayView; table: number | null }
type Href = (view: DayView, table?: number) => string

/**
 * Which view and table are open: in the address, so that a page opened again shows the same. The
 * copy on the device was made for one address and is opened by others too.
 */
export function useDayView(asked: Opened, href: Href) {
  const search = useSyncExternalStore(
    listen,
    () => location.search,
    () => null,
  )
  const { view, table } = search === null ? asked : readView(search)
  const show = (next: DayView, number: number | null) => {
    history.replaceState(history.state, '', href(next, number ?? undefined))
    dispatchEvent(new Event(CHANGED))
    document.getElementById('tresc')?.scrollTo(0, 0)
  }
  return {
    view,
    table,
    open: (next: DayView) => show(next, table),
    choose: (number: number) => show('stoly', number),
  }
}

function listen(onChange: () => void): () => void {
  addEventListener(CHANGED, onChange)
  return () => removeEventListener(CHANGED, onChange)
}

function readView(search: string): Opened {
  const query = new URLSearchParams(search)
  const number = Number(query.get('stol'))
  return {
    view: DAY_VIEWS.find((each) => each === query.get('widok')) ?? 'wejscie',
    table: Number.isInteger(number) && number > 0 ? number : null,
  }
}
