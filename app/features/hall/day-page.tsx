import { useEffect, type ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { instantOfDay } from '../../lib/day.ts'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/note.tsx'
import { SkipLink } from '../../ui/page-head.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import type { DayState } from './day-state.ts'
import { DayTabs, VIEW_WORDS, type DayView } from './day-tabs.tsx'
import { DevicePanel } from './device-panel.tsx'
import { EntryPanel } from './entry-panel.tsx'
import { Notices } from './notices.tsx'
import { ResultsPanel } from './results-panel.tsx'
import { cardsOfDay, peopleAtTable } from './shown-day.ts'
import { SyncSign } from './sync-sign.tsx'
import { TablesPanel } from './tables-panel.tsx'
import { useDayView } from './use-day-view.ts'
import { useOutgoing } from './use-outgoing.ts'
import { fetchReader } from './use-scanner.ts'

export type DayPageProps = {
  day: {
    title: string
    page: string
    owner: string
    keepUntil: string
    view: DayView
    /** Of the tables view: the number of a table. */
    table: number | null
    search: string
    formKey: string
    state: DayState
  }
  posted: PostedForm
  flash: ReactNode
  links: {
    panel: string
    sync: string
    signIn: string
    seating: string
    cards: string
    findTable: string
    view(view: DayView, table?: number): string
    write(code: string): string
  }
}

/** The whole day in one page, so that one page on the device is enough. */
export function DayPage({ day, posted, flash, links }: DayPageProps) {
  const t = useTranslations('dayOf')
  const { view, open, table: chosen, choose } = useDayView(day, links.view)
  const { page, owner, keepUntil } = day
  const outgoing = useOutgoing({
    page,
    owner,
    keepUntil,
    sendTo: links.sync,
    scope: '/panel/warsztaty/',
    state: day.state,
  })
  useEffect(() => void fetchReader().catch(() => undefined), [])
  const { state, notices } = outgoing
  const { session } = state
  const table = state.tables.find(({ number }) => number === chosen) ?? state.tables[0]
  const panel = (which: DayView, content: ReactNode) => (
    <div key={which} className="daypage__b flow" hidden={which !== view}>
      {content}
    </div>
  )
  const names = new Map(state.people.map(({ id, name }) => [id, name]))
  return (
    <div className="daypage" data-kept={outgoing.isKept || undefined}>
      <SkipLink>{t('skip')}</SkipLink>
      <DayBar
        day={day}
        state={state}
        cards={cardsOfDay(state, outgoing.waiting)}
        view={view}
        table={table}
        panel={links.panel}
      >
        <SyncSign outgoing={outgoing} />
      </DayBar>
      <main id="tresc" tabIndex={-1}>
        <div className="daypage__n flow">
          {flash}
          <FormProblems posted={posted} id="day" />
          {session.isCancelled ? <Note kind="error">{t('cancelled')}</Note> : null}
          {session.isClosed ? <Note>{t('closed')}</Note> : null}
          <Notices
            {...outgoing}
            notices={notices}
            cards={state.cards}
            nameOf={(id) => names.get(id)}
          />
        </div>
        {panel(
          'wejscie',
          <EntryPanel
            outgoing={outgoing}
            search={day.search}
            formKey={day.formKey}
            posted={posted}
          />,
        )}
        {panel(
          'stoly',
          <TablesPanel
            outgoing={outgoing}
            table={table}
            newId={day.formKey}
            links={{ table: (number) => links.view('stoly', number), ...links }}
            onChoose={choose}
          />,
        )}
        {panel('wyniki', <ResultsPanel outgoing={outgoing} links={links} />)}
        <div className="daypage__n">
          <DevicePanel
            outgoing={outgoing}
            keepUntil={keepUntil}
            signInHref={links.signIn}
            onWiped={() => location.assign(links.panel)}
          />
        </div>
      </main>
      <DayTabs view={view} href={links.view} onOpen={open} />
    </div>
  )
}

type BarProps = {
  day: DayPageProps['day']
  state: DayState
  /** With those that are on the device only. */
  cards: number
  view: DayView
  table: DayState['tables'][number] | undefined
  panel: string
  children: ReactNode
}

function DayBar({ day, state, cards, view, table, panel, children }: BarProps) {
  const t = useTranslations('dayOf')
  const format = useFormatter()
  const on = format.dateTime(new Date(instantOfDay(state.session.startsOn)), {
    day: 'numeric',
    month: 'long',
  })
  const isTable = view === 'stoly' && table !== undefined
  const title = !isTable
    ? t(`tabs.${VIEW_WORDS[view]}`)
    : table.topic
      ? t('tableTopic', { number: table.number, topic: table.topic })
      : t('table', { number: table.number })
  const about = isTable
    ? t('tableAbout', {
        people: peopleAtTable(state, table.number),
        who: table.facilitator ?? 'none',
      })
    : view === 'wyniki'
      ? t('results.about', { tables: state.tables.length, cards })
      : `${day.title}, ${on}`
  return (
    <header className="daybar">
      <a className="daybar__back" href={panel}>
        <Icon name="arrow-left" label={t('back')} />
      </a>
      <h1>
        {title} <small>{about}</small>
      </h1>
      {children}
    </header>
  )
}
