import { useState, type FormEvent } from 'react'
import { CARD_MAX, CARD_MIN, MOST_AT_TABLE } from './card.ts'
import { smallPicture } from './small-picture.ts'
import type { CardAction, CardOutgoing } from './table-card.ts'

export type CardProblem = 'tooShort' | 'tooLong' | 'count' | 'notPicture' | 'notKept'

/**
 * Takes a card to the queue of the device instead of to the network. Where nothing can be kept the
 * plain form is sent, as without script.
 */
export function useCardForm(
  outgoing: CardOutgoing | null,
  card: { id: string; revision: number | null; tableId: number },
  onKept: () => void,
) {
  const [problem, setProblem] = useState<CardProblem | null>(null)

  async function keep(data: FormData): Promise<CardProblem | null> {
    const content = readCard(data)
    if (typeof content === 'string') return content
    const file = data.get('photo')
    const hasPhoto = file instanceof File && file.size > 0
    const image = hasPhoto ? await smallPicture(file) : null
    if (hasPhoto && image === null) return 'notPicture'
    const { id: cardId, revision, tableId } = card
    const action: CardAction =
      revision === null
        ? { kind: 'card', payload: { cardId, tableId, ...content } }
        : { kind: 'card_edit', payload: { cardId, revision, ...content } }
    await outgoing?.add(action)
    if (image !== null) await outgoing?.add({ kind: 'photo', payload: { cardId, image } })
    return null
  }

  function finish(element: HTMLFormElement, found: CardProblem | null): void {
    setProblem(found)
    if (found !== null) return
    element.reset()
    element.closest('details')?.removeAttribute('open')
    onKept()
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    if (!outgoing?.isReady) return
    event.preventDefault()
    const element = event.currentTarget
    void keep(new FormData(element))
      .catch((): CardProblem => 'notKept')
      .then((found) => finish(element, found))
  }

  return { problem, submit }
}

function readCard(data: FormData) {
  const text = textOf(data, 'text').trim()
  if (text.length < CARD_MIN) return 'tooShort'
  if (text.length > CARD_MAX) return 'tooLong'
  const [agree, differ] = [countOf(data, 'agree'), countOf(data, 'differ')]
  if (agree === null || differ === null) return 'count'
  return { text, areaId: Number(textOf(data, 'area')) || null, agree, differ }
}

function countOf(data: FormData, name: string): number | null {
  const typed = textOf(data, name).trim()
  const count = typed === '' ? 0 : Number(typed)
  return Number.isInteger(count) && count >= 0 && count <= MOST_AT_TABLE ? count : null
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}
