import type { AccessNeed } from '#db/workshop-tables.ts'
import type { IconName } from '../../../ui/icons.ts'

export const NEED_ICONS: Record<AccessNeed, IconName> = {
  sign_interpreter: 'hand',
  induction_loop: 'ear',
  step_free: 'accessibility',
  large_print: 'a-large-small',
  easy_to_read: 'book-open',
  childcare: 'baby',
  diet: 'utensils',
  assistant: 'users-round',
}
