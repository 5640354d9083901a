/** The same object without one of its fields. */
export function omit<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
): Omit<Whole, Key> {
  const { [key]: left, ...rest } = whole
  void left
  return rest
}
