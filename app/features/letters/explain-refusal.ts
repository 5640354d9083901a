import type { RegisterRefusal } from './register-letter.server.ts'
import type { StartRefusal } from './start-letter.server.ts'

type Explained = {
  errors: { form?: string[]; fields?: Record<string, string[]> }
  status: 409 | 422
}

export function explainStart(refusal: StartRefusal): Explained {
  const field = (name: string, key: string): Explained => ({
    errors: { fields: { [name]: [key] } },
    status: 422,
  })
  switch (refusal) {
    case 'keyUsed':
      return { errors: { form: ['letters.error.keyUsed'] }, status: 409 }
    case 'unknownVersion':
      return field('version', 'errors.unknownChoice')
    case 'scanKind':
    case 'scanTooLarge':
      return field('file', `letters.error.${refusal}`)
    case 'badTime':
      return field('receivedTime', 'intake.error.time')
    case 'badDay':
      return field('receivedOn', 'intake.error.day')
    case 'future':
    case 'longAgo':
      return field('receivedOn', `intake.error.${refusal}`)
  }
}

export function explainRegister(refusal: RegisterRefusal): Explained {
  if (!('at' in refusal)) {
    return {
      errors: { form: [`letters.error.${refusal.reason}`] },
      status: refusal.reason === 'conflict' ? 409 : 422,
    }
  }
  const field = refusal.reason === 'emptyPiece' ? 'body' : 'place'
  const error = `letters.error.${refusal.reason}|number=${refusal.at + 1}`
  return { errors: { fields: { [`pieces[${refusal.at}].${field}`]: [error] } }, status: 422 }
}
