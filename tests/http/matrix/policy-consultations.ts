import type { Fields } from '#tests/support/browser.ts'
import { makeConsultation } from '#tests/support/documents.ts'
import type { RoutePolicy, Write } from './policy-types.ts'
import { CANARY, type World } from './world.ts'

const WORDS = {
  subject: `Temat ${CANARY}`,
  scope: 'Wszystko.',
  host_name: 'Gospodarz',
  host_email: 'gospodarz@example.pl',
  how_to_send: 'Przez formularz.',
  legal_basis_code: 'none',
}

/** With everything that its announcement needs, so that whoever may open it, can. */
async function consultation(world: World, state: 'draft' | 'open') {
  const made = await makeConsultation(world.db, [], { state })
  const row = world.db.updateTable('consultation').where('id', '=', made.id)
  await row.set(state === 'draft' ? WORDS : { ...WORDS, subject: 'Temat' }).execute()
  return made
}

const act = (state: 'draft' | 'open', fields: Fields): Write => ({
  access: 'consultation.edit',
  make: async (world) => ({
    path: `/panel/konsultacje/${(await consultation(world, state)).id}`,
    fields: { revision: '1', ...fields },
  }),
})
const FORM = {
  title: 'Nowy tytuł',
  subject: 'Temat',
  scope: 'Wszystko.',
  hostName: 'Gospodarz',
  hostEmail: 'gospodarz@example.pl',
  channels: ['web'],
  howToSend: 'Przez formularz.',
  level: 'consult',
  basis: 'none',
}
const publicPath =
  (rest = '') =>
  async (world: World) =>
    `/konsultacje/${(await consultation(world, 'open')).slug}${rest}`

export const CONSULTATIONS: Record<string, RoutePolicy> = {
  'routes/consultations/list': { read: 'everyone' },
  'routes/consultations/consultation': { read: 'everyone', path: publicPath() },
  'routes/consultations/feed': { read: 'everyone' },
  'routes/consultations/calendar': { read: 'everyone', path: publicPath('/terminy.ics') },
  'routes/panel/consultations/list': { read: 'desk.read' },
  'routes/panel/consultations/new': {
    read: 'consultation.edit',
    writes: {
      save: {
        access: 'consultation.edit',
        make: async () => ({
          path: '/panel/konsultacje/nowe',
          fields: { intent: 'save', ...FORM },
        }),
      },
    },
  },
  'routes/panel/consultations/consultation': {
    read: 'consultation.edit',
    path: async (world) => `/panel/konsultacje/${(await consultation(world, 'draft')).id}`,
    writes: {
      save: act('draft', { intent: 'save', ...FORM }),
      open: act('draft', { intent: 'open', sure: 'yes' }),
      correct: act('open', { intent: 'correct', ...FORM, note: 'Nowy tytuł.' }),
      extend: act('open', { intent: 'extend', closesDay: '2099-02-01', reason: 'Święta.' }),
    },
  },
}
