import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RadarChart } from './radar-chart.tsx'
import { StepHistory, yearTicks } from './step-history.tsx'
import { wrapWords } from './wrap-words.ts'

const axes = ['Społeczeństwo', 'Środowisko i ład przestrzenny', 'Gospodarka'].map((label) => ({
  key: label,
  label,
  values: ['2'],
}))

test('what is not known is not drawn: no filled shape, and never a point in the centre', () => {
  const draw = (values: (number | null)[]) =>
    renderToStaticMarkup(
      <RadarChart
        title="Tytuł"
        description="Opis"
        axes={axes}
        max={5}
        series={[{ key: 'now', label: 'dziś', look: 'now', values }]}
      />,
    )
  expect(draw([2, 3, 1])).toContain('<polygon')
  const gaps = draw([2, null, 1])
  expect(gaps).not.toContain('<polygon')
  expect(gaps.match(/radar__dot/g)).toHaveLength(2)
  expect(gaps).toMatch(/<title[^>]*>Tytuł<\/title><desc[^>]*>Opis<\/desc>/)
  expect(draw([null, null, null])).not.toContain('radar__dot')
})

test('a history prints each level once and goes on until today', () => {
  const html = renderToStaticMarkup(
    <StepHistory
      title="Historia"
      description="Opis"
      points={[
        { day: '2018-03-05', level: 2 },
        { day: '2018-03-06', level: 5 },
        { day: '2026-01-01', level: 3 },
      ]}
      target={{ level: 4, year: 2030 }}
      max={5}
      today="2026-11-23"
    />,
  )
  const values = [...html.matchAll(/class="steps__v"[^>]*>(\d)</g)].map((match) => match[1])
  expect(values).toEqual(['4', '5', '3'])
  expect(html.match(/steps__dot/g)).toHaveLength(3)
})

test('an axis has as many years as there is room for', () => {
  expect(yearTicks(2018, 2030, 8)).toEqual([2018, 2020, 2022, 2024, 2026, 2028, 2030])
  expect(yearTicks(2026, 2027, 2)).toEqual([2026, 2027])
})

test('words wrap and are never cut', () => {
  expect(wrapWords('Środowisko i ład przestrzenny', 15)).toEqual([
    'Środowisko',
    'i\u00A0ład',
    'przestrzenny',
  ])
  expect(wrapWords('Infrastruktura', 5)).toEqual(['Infrastruktura'])
})

test('on a phone the labels of a radar stay inside its narrow picture', () => {
  const html = renderToStaticMarkup(
    <RadarChart title="Tytuł" description="Opis" axes={axes} max={5} size="s" series={[]} />,
  )
  const [left = 0, , width = 0] = /viewBox="([^"]+)"/.exec(html)![1]!.split(' ').map(Number)
  const ends = [...html.matchAll(/text-anchor="(start|end)"><tspan x="(-?[\d.]+)"/g)]
  expect(ends.map(([, anchor, x]) => [anchor, Number(x)])).toEqual([
    ['end', left + width - 2],
    ['start', left + 2],
  ])
})

test('a phone gets fewer years on the axis, and the target too', () => {
  const points = [{ day: '2018-03-05', level: 2 }]
  const draw = (size: 'n' | 'm') =>
    renderToStaticMarkup(
      <StepHistory
        title="Historia"
        description="Opis"
        points={points}
        target={{ level: 4, year: 2035 }}
        max={5}
        today="2026-11-23"
        size={size}
      />,
    )
  const years = (html: string) => html.match(/>20\d\d</g)?.length ?? 0
  expect(years(draw('n'))).toBeLessThanOrEqual(4)
  expect(years(draw('m'))).toBeGreaterThan(4)
  expect(draw('n')).toContain('steps__diamond')
})
