import { decodeHtml } from './form-page.ts'
import type { Fields } from './browser.ts'

/** The fields that a browser would send with the form that has a control of this name, as it stands. */
export function fieldsOfForm(html: string, control: string): Fields {
  const form = html
    .split('<form')
    .slice(1)
    .map((part) => part.split('</form>')[0] ?? '')
    .find((part) => part.includes(` name="${control}"`))
  if (!form) throw new Error(`no form with ${control}`)
  const fields: Fields = {}
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    const name = attribute(input, 'name')
    const type = attribute(input, 'type') ?? 'text'
    const isOff = (type === 'checkbox' || type === 'radio') && !input.includes(' checked')
    if (name && type !== 'submit' && type !== 'file' && !isOff) {
      fields[name] = attribute(input, 'value') ?? (type === 'checkbox' ? 'on' : '')
    }
  }
  for (const [, name = ''] of form.matchAll(/<textarea[^>]* name="([^"]*)"/g)) fields[name] = ''
  for (const [, name = '', options = ''] of form.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  )) {
    const chosen = /<option[^>]* selected=""[^>]*>/.exec(options) ?? /<option[^>]*>/.exec(options)
    fields[name] = attribute(chosen?.[0] ?? '', 'value') ?? ''
  }
  // A form with several acts says by its button which one is meant.
  const button = /<button[^>]* name="([^"]*)"[^>]*>/.exec(form)
  if (button?.[1]) fields[button[1]] = attribute(button[0], 'value') ?? ''
  return fields
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)
  return found ? decodeHtml(found[1] ?? '') : null
}
