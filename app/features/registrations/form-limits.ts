export const NAME_MAX = 120
export const NOTE_MAX = 200
export const REASON_MAX = 300
export const ANSWER_MAX = 1_000

/** Where each answer stands in a form: keys of questions may begin with a digit, names may not. */
export function answerField(key: string): string {
  return `answers.q${key}`
}
