/** Carries the parameters of an address through a form. */
export function HiddenInputs(props: {
  values: Record<string, string | readonly string[] | undefined>
}) {
  const pairs = Object.entries(props.values).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one] as const),
  )
  return pairs.map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ))
}
