/** Stop words as they look after folding: `się` is `sie`. A change needs a new version of the analyser (features/language/analyse.ts). */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a aby ale albo ani az bardzo bez bo by byc byl byla bylo byly beda bedzie bym ch ci cie co czy czyli da dla do ' +
    'gdy gdzie go i ich im inne innych ja jak jako je jego jej jest jestem juz kiedy kto ktora ktore ktorego ktorej ' +
    'ktory ktorych ktorym ktorzy lub ma maja mi mnie moga moze mozna my na nad nam nas nasz nasza nasze naszej ' +
    'naszego naszym nich nie niej niz no o od oraz po pod ponad poprzez pomiedzy przed przez przy rowniez sa sie ta ' +
    'tak takze tam te tego tej ten tez to tu tych tylko tym u w we wiec wlasnie wraz wszystkich wszystkie wszystko ' +
    'z za zas ze zadanie polega prosze proponuje wnosze wnioskuje'
  ).split(' '),
)
