/**
 * Seats as things that stand in a hall, each with somebody on it or nobody: slow and plain, to
 * compare the real rules with, which only count.
 */
type Seat = { kind: 'general' | 'group' | 'extra'; holder: number | null }
type State = 'confirmed' | 'offered' | 'waitlisted' | 'cancelled'
export type Person = { inGroup: boolean; state: State }

export class Hall {
  readonly people: Person[] = []
  /** How many seats were offered so far. */
  offers = 0
  seats: Seat[]

  constructor(general: number, group: number) {
    this.seats = [...seatsOf('general', general), ...seatsOf('group', group)]
  }

  get capacity(): number {
    return this.seats.filter(({ kind }) => kind !== 'extra').length
  }
  get extra(): number {
    return this.seats.filter(({ kind }) => kind === 'extra').length
  }
  get taken(): number {
    return this.seats.filter(({ holder }) => holder !== null).length
  }

  join(inGroup: boolean): void {
    const person = this.people.push({ inGroup, state: 'waitlisted' }) - 1
    const somebodyWaits = this.people.some(
      ({ state }, other) => state === 'waitlisted' && other !== person,
    )
    const seat =
      (inGroup ? this.free('group') : null) ?? (somebodyWaits ? null : this.free('general'))
    if (seat) this.sit(person, seat, 'confirmed')
  }

  leave(person: number): void {
    if (this.people[person]!.state === 'cancelled') return
    this.standUp(person)
    this.offerFree()
  }

  accept(person: number): void {
    if (this.people[person]!.state === 'offered') this.people[person]!.state = 'confirmed'
  }

  decline(person: number): void {
    if (this.people[person]!.state === 'offered') this.leave(person)
  }

  lapse(): void {
    const late = this.people.flatMap(({ state }, person) => (state === 'offered' ? [person] : []))
    for (const person of late) this.standUp(person)
    this.offerFree()
  }

  give(person: number): void {
    const { state, inGroup } = this.people[person]!
    if (state === 'offered') this.people[person]!.state = 'confirmed'
    if (state !== 'waitlisted') return
    let seat = (inGroup ? this.free('group') : null) ?? this.free('general')
    if (!seat) this.seats.push((seat = { kind: 'extra', holder: null }))
    this.sit(person, seat, 'confirmed')
  }

  /** More seats for everybody, or fewer: only empty ones can be carried out. */
  setGeneral(wanted: number): boolean {
    const general = this.seats.filter(({ kind }) => kind === 'general')
    const held = general.filter(({ holder }) => holder !== null).length
    if (wanted < held) return false
    while (this.count('general') < wanted) this.seats.push({ kind: 'general', holder: null })
    while (this.count('general') > wanted) this.remove(this.free('general')!)
    this.moveExtraIn()
    this.offerFree()
    return true
  }

  release(): void {
    for (const seat of this.seats) if (seat.kind === 'group') seat.kind = 'general'
    this.moveExtraIn()
    this.offerFree()
  }

  private offerFree(): void {
    for (const [person, { state, inGroup }] of this.people.entries()) {
      if (state !== 'waitlisted') continue
      const seat = (inGroup ? this.free('group') : null) ?? this.free('general')
      if (!seat) continue
      this.sit(person, seat, 'offered')
      this.offers += 1
    }
  }

  private standUp(person: number): void {
    this.people[person]!.state = 'cancelled'
    const seat = this.seats.find(({ holder }) => holder === person)
    if (!seat) return
    seat.holder = null
    if (seat.kind === 'extra') this.remove(seat)
    else this.moveExtraIn()
  }

  /** Whoever sits on a seat brought in sits down on a real one, and the other is carried out. */
  private moveExtraIn(): void {
    for (;;) {
      const extra = this.seats.findLast(({ kind }) => kind === 'extra')
      const free = this.free('general')
      if (!extra || !free) return
      free.holder = extra.holder
      this.remove(extra)
    }
  }

  private sit(person: number, seat: Seat, state: State): void {
    seat.holder = person
    this.people[person]!.state = state
  }
  private free(kind: Seat['kind']): Seat | null {
    return this.seats.find((seat) => seat.kind === kind && seat.holder === null) ?? null
  }
  private count(kind: Seat['kind']): number {
    return this.seats.filter((seat) => seat.kind === kind).length
  }
  private remove(seat: Seat): void {
    this.seats.splice(this.seats.indexOf(seat), 1)
  }
}

function seatsOf(kind: Seat['kind'], count: number): Seat[] {
  return Array.from({ length: count }, () => ({ kind, holder: null }))
}
