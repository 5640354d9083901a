import { common } from './pl/common.ts'
import { shell } from './pl/shell.ts'
import { home } from './pl/home.ts'
import { postulates } from './pl/postulates.ts'
import { postulate } from './pl/postulate.ts'
import { submit } from './pl/submit.ts'
import { follow } from './pl/follow.ts'
import { areas } from './pl/areas.ts'
import { strategy } from './pl/strategy.ts'
import { pages } from './pl/pages.ts'
import { account } from './pl/account.ts'
import { panel } from './pl/panel.ts'
import { intake } from './pl/intake.ts'
import { importing } from './pl/importing.ts'
import { moderation } from './pl/moderation.ts'
import { tagging } from './pl/tagging.ts'
import { positions } from './pl/positions.ts'
import { documents } from './pl/documents.ts'
import { versions } from './pl/versions.ts'
import { reading } from './pl/reading.ts'
import { remarks } from './pl/remarks.ts'
import { consultations } from './pl/consultations.ts'
import { desk } from './pl/desk.ts'
import { reports } from './pl/reports.ts'
import { letters } from './pl/letters.ts'
import { outcomes } from './pl/outcomes.ts'
import { cards } from './pl/cards.ts'
import { dayOf } from './pl/day-of.ts'
import { registrations } from './pl/registrations.ts'
import { workshopMail } from './pl/workshop-mail.ts'
import { workshopDesk } from './pl/workshop-desk.ts'
import { workshops } from './pl/workshops.ts'
import { frame } from './pl/frame.ts'
import { people } from './pl/people.ts'
import { erasure } from './pl/erasure.ts'
import { audit } from './pl/audit.ts'
import { errors } from './pl/errors.ts'
import { mail } from './pl/mail.ts'
import { search } from './pl/search.ts'
import { similar } from './pl/similar.ts'
import { shortcuts } from './pl/shortcuts.ts'
import { suggestions } from './pl/suggestions.ts'
import { codebook } from './pl/codebook.ts'
import { coding } from './pl/coding.ts'
import { room } from './pl/room.ts'
import { maturity } from './pl/maturity.ts'
import { indicators } from './pl/indicators.ts'
import { initiatives } from './pl/initiatives.ts'
import { status } from './pl/status.ts'

export const pl = {
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
