/** The part of the platform's clock that sessions need. */
export type Clock = { now(): string }
