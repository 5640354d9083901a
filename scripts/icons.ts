import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { iconNames } from '#app/ui/icons.ts'

const lucide = fileURLToPath(new URL('../node_modules/lucide-static/icons/', import.meta.url))
const target = fileURLToPath(new URL('../app/ui/icons.svg', import.meta.url))

function symbol(name: string): string {
  const source = readFileSync(`${lucide}${name}.svg`, 'utf8')
  const drawing = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(source)?.[1]
  if (!drawing) throw new Error(`${name}.svg of lucide-static has no drawing`)
  const oneLine = drawing
    .replace(/\s+/g, ' ')
    .replaceAll(' />', '/>')
    .replaceAll('> <', '><')
    .trim()
  return `<symbol id="${name}" viewBox="0 0 24 24">${oneLine}</symbol>`
}

// Strokes come from the page (`.icon` in layout.css), so one drawing serves every colour and theme.
const sprite = ['<svg xmlns="http://www.w3.org/2000/svg">', ...iconNames.map(symbol), '</svg>', '']
writeFileSync(target, sprite.join('\n'))
process.stdout.write(`${iconNames.length} icons written to ${target}\n`)
