import { DevicePanel } from '../hall/device-panel.tsx'
import { Notices } from '../hall/notices.tsx'
import { SyncSign } from '../hall/sync-sign.tsx'
import { useOutgoing } from '../hall/use-outgoing.ts'
import type { TableState } from './table-card.ts'
import { TablePage, type TablePageProps } from './table-page.tsx'

type LiveTableProps = Omit<TablePageProps, 'cards' | 'outgoing' | 'sign' | 'above' | 'below'> & {
  device: { page: string; sendTo: string; keepUntil: string; state: TableState; leave: string }
}

/** The page of a table while cards are written: what waits on the device stands among the others. */
export function LiveTable({ device, ...page }: LiveTableProps) {
  const { keepUntil, state, leave } = device
  const outgoing = useOutgoing({
    page: device.page,
    sendTo: device.sendTo,
    owner: `table:${page.at.table.code}`,
    keepUntil,
    scope: '/stol/',
    state,
  })
  const { cards } = outgoing.state
  return (
    <TablePage
      {...page}
      cards={cards}
      outgoing={outgoing}
      sign={<SyncSign outgoing={outgoing} />}
      above={<Notices {...outgoing} cards={cards} />}
      below={
        <DevicePanel
          outgoing={outgoing}
          keepUntil={keepUntil}
          isTable
          onWiped={() => location.assign(leave)}
        />
      }
    />
  )
}
