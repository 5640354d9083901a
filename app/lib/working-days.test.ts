import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { polishHolidays } from './polish-holidays.ts'
import { addDays, addWorkingDays, isWorkingDay } from './working-days.ts'

test.each([
  [2024, '2024-03-31', '2024-05-19', '2024-05-30'],
  [2025, '2025-04-20', '2025-06-08', '2025-06-19'],
  [2026, '2026-04-05', '2026-05-24', '2026-06-04'],
  [2027, '2027-03-28', '2027-05-16', '2027-05-27'],
  [2028, '2028-04-16', '2028-06-04', '2028-06-15'],
  [2038, '2038-04-25', '2038-06-13', '2038-06-24'],
])(
  'in %d Easter, Pentecost and Corpus Christi are known',
  (year, easter, pentecost, corpusChristi) => {
    const holidays = polishHolidays(year)
    expect(holidays.has(easter)).toBe(true)
    expect(holidays.has(Temporal.PlainDate.from(easter).add({ days: 1 }).toString())).toBe(true)
    expect(holidays.has(pentecost)).toBe(true)
    expect(holidays.has(corpusChristi)).toBe(true)
  },
)

test('Easter is always a Sunday between 22 March and 25 April', () => {
  for (let year = 2011; year < 2200; year++) {
    const spring = [...polishHolidays(year)]
      .filter((day) => day > `${year}-03-21` && day < `${year}-04-26`)
      .sort()
    expect(Temporal.PlainDate.from(spring[0] ?? '').dayOfWeek).toBe(7)
  }
})

test('Christmas Eve is free since 2025', () => {
  expect(polishHolidays(2024).has('2024-12-24')).toBe(false)
  expect(polishHolidays(2025).has('2025-12-24')).toBe(true)
  expect(polishHolidays(2024).size).toBe(13)
  expect(polishHolidays(2026).size).toBe(14)
})

test('weekends and holidays are not working days', () => {
  const working = (day: string) => isWorkingDay(Temporal.PlainDate.from(day))
  expect(working('2026-11-23')).toBe(true)
  expect(working('2026-11-21')).toBe(false)
  expect(working('2026-11-22')).toBe(false)
  expect(working('2026-11-11')).toBe(false)
  expect(working('2027-01-06')).toBe(false)
})

test('the day of arrival does not count', () => {
  expect(addWorkingDays('2026-11-23T10:00:00.000Z', 0)).toBe('2026-11-23T22:59:59.999Z')
  expect(addWorkingDays('2026-11-23T10:00:00.000Z', 1)).toBe('2026-11-24T22:59:59.999Z')
  expect(addWorkingDays('2026-11-20T10:00:00.000Z', 1)).toBe('2026-11-23T22:59:59.999Z')
})

test('Christmas and New Year are stepped over', () => {
  expect(addWorkingDays('2026-12-23T10:00:00.000Z', 1)).toBe('2026-12-28T22:59:59.999Z')
  expect(addWorkingDays('2026-12-23T10:00:00.000Z', 5)).toBe('2027-01-04T22:59:59.999Z')
  expect(addWorkingDays('2024-12-23T10:00:00.000Z', 1)).toBe('2024-12-24T22:59:59.999Z')
})

test('late evening in UTC is already the next day in Warsaw', () => {
  expect(addDays('2026-11-23T22:59:59.999Z', 0)).toBe('2026-11-23T22:59:59.999Z')
  expect(addDays('2026-11-23T23:00:00.000Z', 0)).toBe('2026-11-24T22:59:59.999Z')
  expect(addWorkingDays('2026-11-22T23:30:00Z', 1)).toBe('2026-11-24T22:59:59.999Z')
})

test('the end of a day moves with the clock change', () => {
  expect(addDays('2027-03-27T12:00:00Z', 0)).toBe('2027-03-27T22:59:59.999Z')
  expect(addDays('2027-03-27T12:00:00Z', 1)).toBe('2027-03-28T21:59:59.999Z')
  expect(addDays('2026-10-24T12:00:00Z', 0)).toBe('2026-10-24T21:59:59.999Z')
  expect(addDays('2026-10-24T12:00:00Z', 1)).toBe('2026-10-25T22:59:59.999Z')
  expect(addWorkingDays('2027-03-26T12:00:00Z', 1)).toBe('2027-03-30T21:59:59.999Z')
})

test('21 and 35 calendar days of a consultation', () => {
  expect(addDays('2026-11-23T09:00:00Z', 21)).toBe('2026-12-14T22:59:59.999Z')
  expect(addDays('2026-11-23T09:00:00Z', 35)).toBe('2026-12-28T22:59:59.999Z')
  expect(addDays('2028-02-28T09:00:00Z', 1)).toBe('2028-02-29T22:59:59.999Z')
})

test('an impossible number of days or instant is a bug', () => {
  for (const n of [-1, 1.5, Number.NaN, 4000]) {
    expect(() => addDays('2026-11-23T09:00:00Z', n)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-11-23T09:00:00Z', n)).toThrow(RangeError)
  }
  expect(() => addDays('2026-11-23', 1)).toThrow(RangeError)
})

test('the result is always 23:59:59.999 in Warsaw on a working day, with n working days between', () => {
  const instant = fc.date({
    min: new Date('2024-01-01'),
    max: new Date('2035-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 60 }), (start, n) => {
      const end = Temporal.Instant.from(addWorkingDays(start.toISOString(), n)).toZonedDateTimeISO(
        'Europe/Warsaw',
      )
      expect(end.toPlainTime().toString()).toBe('23:59:59.999')
      expect(isWorkingDay(end.toPlainDate())).toBe(true)
      let day = Temporal.Instant.from(start.toISOString())
        .toZonedDateTimeISO('Europe/Warsaw')
        .toPlainDate()
      let count = 0
      while (Temporal.PlainDate.compare(day, end.toPlainDate()) < 0) {
        day = day.add({ days: 1 })
        if (isWorkingDay(day)) count += 1
      }
      expect(count).toBe(n)
    }),
  )
})
