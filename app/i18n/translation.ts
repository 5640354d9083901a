/** The shape of the Polish source with free texts: a missing or superfluous key fails the type check. */
export type Translation<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>
}
