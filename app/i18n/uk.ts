import { common } from './uk/common.ts'
import { shell } from './uk/shell.ts'
import { home } from './uk/home.ts'
import { postulates } from './uk/postulates.ts'
import { postulate } from './uk/postulate.ts'
import { submit } from './uk/submit.ts'
import { follow } from './uk/follow.ts'
import { areas } from './uk/areas.ts'
import { strategy } from './uk/strategy.ts'
import { pages } from './uk/pages.ts'
import { account } from './uk/account.ts'
import { panel } from './uk/panel.ts'
import { intake } from './uk/intake.ts'
import { importing } from './uk/importing.ts'
import { moderation } from './uk/moderation.ts'
import { tagging } from './uk/tagging.ts'
import { positions } from './uk/positions.ts'
import { documents } from './uk/documents.ts'
import { versions } from './uk/versions.ts'
import { reading } from './uk/reading.ts'
import { remarks } from './uk/remarks.ts'
import { consultations } from './uk/consultations.ts'
import { desk } from './uk/desk.ts'
import { reports } from './uk/reports.ts'
import { letters } from './uk/letters.ts'
import { outcomes } from './uk/outcomes.ts'
import { cards } from './uk/cards.ts'
import { dayOf } from './uk/day-of.ts'
import { registrations } from './uk/registrations.ts'
import { workshopMail } from './uk/workshop-mail.ts'
import { workshopDesk } from './uk/workshop-desk.ts'
import { workshops } from './uk/workshops.ts'
import { frame } from './uk/frame.ts'
import { people } from './uk/people.ts'
import { erasure } from './uk/erasure.ts'
import { audit } from './uk/audit.ts'
import { errors } from './uk/errors.ts'
import { mail } from './uk/mail.ts'
import { search } from './uk/search.ts'
import { similar } from './uk/similar.ts'
import { shortcuts } from './uk/shortcuts.ts'
import { suggestions } from './uk/suggestions.ts'
import { codebook } from './uk/codebook.ts'
import { coding } from './uk/coding.ts'
import { room } from './uk/room.ts'
import { maturity } from './uk/maturity.ts'
import { indicators } from './uk/indicators.ts'
import { initiatives } from './uk/initiatives.ts'
import { status } from './uk/status.ts'
import type { Messages } from './messages.ts'

export const uk: Messages = {
  common,
  shell,
  home,
  postulates,
  postulate,
  submit,
  follow,
  areas,
  strategy,
  pages,
  account,
  panel,
  intake,
  importing,
  moderation,
  tagging,
  positions,
  documents,
  versions,
  reading,
  remarks,
  consultations,
  desk,
  reports,
  letters,
  outcomes,
  cards,
  dayOf,
  registrations,
  workshopMail,
  workshopDesk,
  workshops,
  frame,
  people,
  erasure,
  audit,
  errors,
  mail,
  search,
  similar,
  shortcuts,
  suggestions,
  codebook,
  coding,
  room,
  maturity,
  indicators,
  initiatives,
  status,
}
