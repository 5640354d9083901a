/** A calendar (RFC 5545) as an answer. `name` is a slug: nothing in it needs quoting. */
export function calendarFile(calendar: string, name: string): Response {
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.ics"`,
    },
  })
}
