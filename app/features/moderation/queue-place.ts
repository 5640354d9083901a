import type { Instant } from '#db/schema.ts'

export const QUEUE_TABS = ['new', 'corrected', 'returned', 'mine'] as const
export type QueueTab = (typeof QUEUE_TABS)[number]

/** How tabs are written in addresses. */
const WORDS: Record<QueueTab, string> = {
  new: 'nowe',
  corrected: 'poprawione',
  returned: 'pytania',
  mine: 'moje',
}

export function tabWord(tab: QueueTab): string {
  return WORDS[tab]
}

/** Anything unknown is the first tab. */
export function tabOfWord(word: string | null): QueueTab {
  return QUEUE_TABS.find((tab) => WORDS[tab] === word) ?? 'new'
}

/** The last row of a page: the next page begins behind it. */
export type QueuePlace = { dueAt: Instant; id: number }

export function writePlace({ dueAt, id }: QueuePlace): string {
  return `${Date.parse(dueAt).toString(36)}-${id}`
}

/** Null for anything that is no place: the list begins anew. */
export function readPlace(text: string | null): QueuePlace | null {
  const match = /^([0-9a-z]{1,9})-(\d{1,9})$/.exec(text ?? '')
  if (!match) return null
  const time = new Date(Number.parseInt(match[1] ?? '', 36))
  if (Number.isNaN(time.getTime())) return null
  return { dueAt: time.toISOString(), id: Number(match[2]) }
}
