import { useEffect, useState, type FormEvent } from 'react'

export type SendProblem = 'offline' | 'unreachable' | 'busy' | 'refused'

const PATIENCE_MS = 25_000

/**
 * Sends the form without leaving the page, so that a lost network or a busy server never takes the
 * text away. A receipt is opened; what the server explains on a page of its own (errors at fields)
 * is fetched by a plain post, which stores nothing twice thanks to the idempotency key.
 */
export function useCarefulSend() {
  const [problem, setProblem] = useState<SendProblem | null>(null)
  const [isSending, setIsSending] = useState(false)

  useEffect(() => {
    const backOnline = () => setProblem((current) => (current === 'offline' ? null : current))
    // A page taken out of the history is no longer sending.
    const shown = () => setIsSending(false)
    window.addEventListener('online', backOnline)
    window.addEventListener('pageshow', shown)
    return () => {
      window.removeEventListener('online', backOnline)
      window.removeEventListener('pageshow', shown)
    }
  }, [])

  async function send(event: FormEvent<HTMLFormElement>) {
    // A button with words of its own („Popieram ten”) is the browser's to send.
    if (hasOwnName(event.nativeEvent)) return
    event.preventDefault()
    if (isSending) return
    const form = event.currentTarget
    setProblem(null)
    if (!navigator.onLine) {
      setProblem('offline')
      return
    }
    setIsSending(true)
    const outcome = await post(form)
    if (outcome.kind === 'receipt') location.assign(outcome.url)
    else if (outcome.kind === 'page') form.submit()
    else {
      setIsSending(false)
      setProblem(outcome.problem)
    }
  }

  return { problem, isSending, send }
}

function hasOwnName(event: Event): boolean {
  const button = event instanceof SubmitEvent ? event.submitter : null
  return button instanceof HTMLButtonElement && button.name !== ''
}

type Outcome =
  { kind: 'receipt'; url: string } | { kind: 'page' } | { kind: 'problem'; problem: SendProblem }

async function post(form: HTMLFormElement): Promise<Outcome> {
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body: bodyOf(form),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (response.redirected) return { kind: 'receipt', url: response.url }
    if (response.status === 429 || response.status >= 500) return problemOf('busy')
    if (response.status === 403 || response.status === 413) return problemOf('refused')
    return { kind: 'page' }
  } catch {
    return problemOf('unreachable')
  }
}

/** As the browser itself would encode it: letters outside ASCII take a third of the room as form data. */
function bodyOf(form: HTMLFormElement): FormData | URLSearchParams {
  const fields = new FormData(form)
  if (form.enctype === 'multipart/form-data') return fields
  const body = new URLSearchParams()
  for (const [name, value] of fields) if (typeof value === 'string') body.append(name, value)
  return body
}

function problemOf(problem: SendProblem): Outcome {
  return { kind: 'problem', problem }
}
