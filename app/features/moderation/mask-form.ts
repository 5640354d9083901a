import { findPersonalData, maskFindings } from './personal-data.ts'

/** Covers personal data in the posted public version; returns how many places. */
export function maskForm(form: FormData): number {
  let covered = 0
  for (const name of ['publicTitle', 'publicBody', 'publicProposal', 'publicJustification']) {
    const typed = form.get(name)
    if (typeof typed !== 'string') continue
    const text = typed.replaceAll('\r\n', '\n')
    const findings = findPersonalData(text)
    covered += findings.length
    form.set(name, maskFindings(text, findings))
  }
  return covered
}
