import { common } from './en/common.ts'
import { shell } from './en/shell.ts'
import { home } from './en/home.ts'
import { postulates } from './en/postulates.ts'
import { postulate } from './en/postulate.ts'
import { submit } from './en/submit.ts'
import { follow } from './en/follow.ts'
import { areas } from './en/areas.ts'
import { strategy } from './en/strategy.ts'
import { pages } from './en/pages.ts'
import { account } from './en/account.ts'
import { panel } from './en/panel.ts'
import { intake } from './en/intake.ts'
import { importing } from './en/importing.ts'
import { moderation } from './en/moderation.ts'
import { tagging } from './en/tagging.ts'
import { positions } from './en/positions.ts'
import { documents } from './en/documents.ts'
import { versions } from './en/versions.ts'
import { reading } from './en/reading.ts'
import { remarks } from './en/remarks.ts'
import { consultations } from './en/consultations.ts'
import { desk } from './en/desk.ts'
import { reports } from './en/reports.ts'
import { letters } from './en/letters.ts'
import { outcomes } from './en/outcomes.ts'
import { cards } from './en/cards.ts'
import { dayOf } from './en/day-of.ts'
import { registrations } from './en/registrations.ts'
import { workshopMail } from './en/workshop-mail.ts'
import { workshopDesk } from './en/workshop-desk.ts'
import { workshops } from './en/workshops.ts'
import { frame } from './en/frame.ts'
import { people } from './en/people.ts'
import { erasure } from './en/erasure.ts'
import { audit } from './en/audit.ts'
import { errors } from './en/errors.ts'
import { mail } from './en/mail.ts'
import { search } from './en/search.ts'
import { similar } from './en/similar.ts'
import { shortcuts } from './en/shortcuts.ts'
import { suggestions } from './en/suggestions.ts'
import { codebook } from './en/codebook.ts'
import { coding } from './en/coding.ts'
import { room } from './en/room.ts'
import { maturity } from './en/maturity.ts'
import { indicators } from './en/indicators.ts'
import { initiatives } from './en/initiatives.ts'
import { status } from './en/status.ts'
import type { Messages } from './messages.ts'

export const en: Messages = {
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
