/**
 * Changes of the codebook for the demonstration: what was unclear, and what was done about it. Invented;
 * the definitions of the goals stay the city's own.
 */
export const demoCodebook = {
  define: {
    goal: '1.1',
    daysAgo: 6,
    note: 'Przykład: nie było jasne, gdzie kończy się dostępność, a zaczyna zwykły remont.',
    examples: 'Ławki co dwieście metrów na drodze do przychodni\nPodjazd przy wejściu do urzędu',
    counterExamples:
      'Dziura w jezdni (to awaria, inna droga urzędowa)\nNowa linia autobusowa (transport)',
  },
  merge: {
    from: 'piesi',
    into: 'chodnik',
    daysAgo: 2,
    note: 'Przykład: tym słowem opisywaliśmy zawsze chodniki. Zostaje jedno.',
  },
  rename: {
    from: 'konto',
    to: 'konto mieszkanki i mieszkańca',
    daysAgo: 1,
    note: 'Przykład: tak piszą mieszkanki i mieszkańcy.',
  },
}
