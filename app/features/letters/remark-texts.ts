type Texts = { body: string; proposal: string; justification: string }

/**
 * A remark must say something, and forms of offices have columns for a new wording and its reasons
 * only. Then the reasons are the remark; without reasons the wording is, and still stands as the
 * proposal. Null when all are empty. Nothing is cut off.
 */
export function remarkTexts({ body, proposal, justification }: Texts): {
  body: string
  proposal: string | null
  justification: string | null
} | null {
  const has = (text: string) => text.trim() !== ''
  const orNull = (text: string) => (has(text) ? text : null)
  if (has(body)) {
    return { body, proposal: orNull(proposal), justification: orNull(justification) }
  }
  if (has(justification)) {
    return { body: justification, proposal: orNull(proposal), justification: null }
  }
  return has(proposal) ? { body: proposal, proposal, justification: null } : null
}
