import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { deadlineWords } from '../../consultations/deadline-words.ts'
import type { SignUpState } from './sign-up-state.ts'

/** Whether there is a seat, in a few words. */
export function SeatWords({ signUp }: { signUp: SignUpState }) {
  return <>{useSeatWords()(signUp)}</>
}

export function useSeatWords(): (signUp: SignUpState) => string {
  const t = useTranslations('workshops.seats')
  const format = useFormatter()
  return (signUp) => {
    switch (signUp.is) {
      case 'free':
        return t('free', { count: signUp.free })
      case 'groupsOnly':
        return t('groupsOnly')
      case 'full':
        return t('full', { count: signUp.waiting })
      case 'notYet':
        return t('notYet', { when: deadlineWords(format, signUp.opensAt) })
      default:
        return t(signUp.is)
    }
  }
}
