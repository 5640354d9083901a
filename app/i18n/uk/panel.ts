import type { Translation } from '../translation.ts'
import type { panel as source } from '../pl/panel.ts'

export const panel: Translation<typeof source> = {}
