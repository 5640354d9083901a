import { useEffect, useState, type RefObject } from 'react'
import type { SimilarOffer } from './offer-similar.server.ts'

const QUIET_MS = 400
const LEAST_WORDS = 3
/** So many more letters of the text may bring up others. */
const GROWTH = 40

/** Null: nobody has looked yet. */
export type Offers = readonly SimilarOffer[] | null

/** Looks for similar submissions while somebody types. A help that fails silently: it never stops a sending. */
export function useSimilar(form: RefObject<HTMLFormElement>, url: string, given: Offers): Offers {
  const [offers, setOffers] = useState<Offers>(given)

  useEffect(() => {
    const element = form.current
    if (!element) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let running: AbortController | undefined
    let asked = ''

    async function look() {
      clearTimeout(timer)
      const fields = fieldsOf(element)
      const key = [fields.title, Math.floor(fields.body.length / GROWTH), fields.estate].join('\n')
      const words = `${fields.title} ${fields.body}`.match(/[\p{L}\p{N}]{3,}/gu) ?? []
      if (key === asked || words.length < LEAST_WORDS) return
      asked = key
      running?.abort()
      running = new AbortController()
      const found = await ask(url, fields, running.signal)
      if (found) setOffers(found)
    }
    function later() {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), QUIET_MS)
    }
    function now(event: Event) {
      if (event.target === element?.elements.namedItem('title')) void look()
    }
    if (given === null) void look()
    element.addEventListener('input', later)
    element.addEventListener('filled', later)
    element.addEventListener('focusout', now)
    return () => {
      clearTimeout(timer)
      running?.abort()
      element.removeEventListener('input', later)
      element.removeEventListener('filled', later)
      element.removeEventListener('focusout', now)
    }
  }, [form, url, given])

  return offers
}

type Fields = { title: string; body: string; estate: string }

function fieldsOf(form: HTMLFormElement | null): Fields {
  const all = form ? new FormData(form) : new FormData()
  const text = (name: string) => String(all.get(name) ?? '')
  return { title: text('title'), body: text('body'), estate: text('estate') }
}

async function ask(
  url: string,
  fields: Fields,
  signal: AbortSignal,
): Promise<SimilarOffer[] | null> {
  try {
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), signal })
    if (!response.ok) return null
    const { similar } = (await response.json()) as { similar: SimilarOffer[] }
    return similar
  } catch {
    return null
  }
}
