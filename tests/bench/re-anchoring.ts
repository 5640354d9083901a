import { measureMatching, total } from '#tests/support/measure-matching.ts'
import { strategyVersions } from '#tests/support/strategy-versions.ts'

/** Prints how the blocks of a long text find themselves in its second version: node tests/bench/re-anchoring.ts */
const text = strategyVersions()
const started = performance.now()
const measures = measureMatching(text)
const took = performance.now() - started
console.log(
  `${text.before.length} old blocks, ${text.after.length} new ones, ${took.toFixed(0)} ms`,
)
console.table(measures)
const blocks = total(measures, 'blocks')
const share = (column: 'right' | 'wrong' | 'suggested' | 'unseen') =>
  `${((100 * total(measures, column)) / blocks).toFixed(1)} %`
console.log(
  `right without a person ${share('right')}, wrong ${total(measures, 'wrong')}, ` +
    `left to a person with the right suggestion ${share('suggested')}, without ${share('unseen')}`,
)
