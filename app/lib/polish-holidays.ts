import { Temporal } from 'temporal-polyfill'

const FIXED = ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26']
const CHRISTMAS_EVE_FREE_SINCE = 2025

/** Days free from work in Poland as `YYYY-MM-DD` (ustawa z 18.01.1951 o dniach wolnych od pracy), from 2011 on. */
export function polishHolidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year)
  const moving = [0, 1, 49, 60].map((days) => easter.add({ days }).toString())
  const fixed = FIXED.map((monthDay) => `${year}-${monthDay}`)
  if (year >= CHRISTMAS_EVE_FREE_SINCE) fixed.push(`${year}-12-24`)
  return new Set([...fixed, ...moving])
}

/** Gregorian Easter after Meeus, Jones and Butcher. */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return Temporal.PlainDate.from({ year, month, day })
}
