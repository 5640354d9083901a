import account from './styles/sheets/account.css?url'
import components from './styles/sheets/components.css?url'
import consultations from './styles/sheets/consultations.css?url'
import desk from './styles/sheets/desk.css?url'
import documents from './styles/sheets/documents.css?url'
import home from './styles/sheets/home.css?url'
import last from './styles/sheets/last.css?url'
import strategy from './styles/sheets/strategy.css?url'
import voices from './styles/sheets/voices.css?url'
import workshops from './styles/sheets/workshops.css?url'
import common from './styles/index.css?url'

/** What a room adds to the common sheet, by the folder or the name of its routes. */
const ROOMS: Record<string, string> = {
  home,
  account,
  area: strategy,
  areas: strategy,
  case: voices,
  consultations,
  demo: account,
  'demo/components': components,
  documents,
  goal: strategy,
  goals: strategy,
  info: account,
  mine: voices,
  panel: desk,
  postulates: voices,
  remarks: documents,
  search: voices,
  strategy,
  workshops,
}

/**
 * The style sheets of a page, in their order: what all pages share, what its room adds, and what
 * has the last word everywhere (paper, high contrast, the size of targets).
 */
export function styleSheetsOf(routeId: string | undefined): string[] {
  const [, folder = '', name = ''] = routeId?.split('/') ?? []
  const room = ROOMS[`${folder}/${name}`] ?? ROOMS[folder]
  return [common, ...(room ? [room] : []), last]
}
