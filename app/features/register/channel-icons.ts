import type { IntakeChannel } from '#db/schema.ts'
import type { IconName } from '../../ui/icons.ts'

export const CHANNEL_ICONS: Record<IntakeChannel, IconName> = {
  web: 'globe',
  paper: 'file-text',
  phone: 'phone',
  email: 'mail',
  workshop: 'presentation',
  oral: 'message-circle',
  import: 'upload',
}
