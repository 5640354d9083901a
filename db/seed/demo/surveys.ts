/** An invented survey: it shows how one stands beside the voices, and says that it is an example. */
export const demoSurvey = {
  title: 'Badanie potrzeb mieszkanek i mieszkańców (przykład)',
  question: 'Która z tych spraw jest dla Ciebie dziś najważniejsza?',
  method: 'Przykład: wywiad telefoniczny, próba losowa dorosłych. Wartości są zmyślone.',
  sampleSize: 600,
  startedDaysAgo: 75,
  endedDaysAgo: 61,
  margin: 4,
  source: 'Przykład na potrzeby demonstracji',
  /** By the code of the area, in per cent. */
  shares: {
    spoleczenstwo: 16,
    srodowisko: 22,
    gospodarka: 9,
    bezpieczenstwo: 24,
    infrastruktura: 27,
    cyfrowe: 2,
  } as Record<string, number>,
}
