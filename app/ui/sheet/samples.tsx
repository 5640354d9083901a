import type { AreaProps } from '../tags.tsx'
import type { StatusProps } from '../status.tsx'

export const areas: AreaProps[] = [
  { slug: 'spoleczenstwo', name: 'Społeczeństwo', icon: 'users-round' },
  { slug: 'srodowisko', name: 'Środowisko i ład przestrzenny', icon: 'trees' },
  { slug: 'gospodarka', name: 'Gospodarka i innowacje', icon: 'lightbulb' },
  { slug: 'bezpieczenstwo', name: 'Bezpieczeństwo', icon: 'shield-check' },
  { slug: 'infrastruktura', name: 'Infrastruktura i transport', icon: 'bus' },
  { slug: 'cyfrowe', name: 'Cyfrowe Kielce', icon: 'cpu' },
]

export const statuses: StatusProps[] = [
  { tone: 'ok', icon: 'circle-check', children: 'Uwzględniono' },
  { tone: 'part', icon: 'contrast', children: 'Uwzględniono w części' },
  { tone: 'no', icon: 'circle-x', children: 'Nie uwzględniono' },
  { tone: 'info', icon: 'info', children: 'Wyjaśniono' },
  { tone: 'out', icon: 'corner-up-right', children: 'Poza zakresem' },
  { tone: 'later', icon: 'clock', children: 'Do dalszego etapu' },
  { tone: 'mod', icon: 'eye', children: 'W moderacji' },
  { tone: 'ask', icon: 'undo-2', children: 'Prosimy o uzupełnienie' },
  { tone: 'unit', icon: 'send', children: 'Przekazano do jednostki' },
  { tone: 'wait', icon: 'hourglass', children: 'W analizie' },
  { tone: 'doc', icon: 'pen-line', children: 'Zmieniono dokument' },
  { tone: 'late', icon: 'triangle-alert', children: 'Po terminie' },
]
