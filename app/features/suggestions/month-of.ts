/** The month that an address narrows the record to; null for all of them. */
export function monthOf(address: URLSearchParams): string | null {
  const month = address.get('miesiac') ?? ''
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : null
}
