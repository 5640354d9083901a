import fc from 'fast-check'

/**
 * `npm test` draws the same samples in every run, so that red means that something changed. A single
 * file run by hand draws new ones; `SAMPLE_SEED=7` repeats those of a run.
 */
const seed = Number(process.env.SAMPLE_SEED)
if (process.env.SAMPLE_SEED && Number.isInteger(seed)) fc.configureGlobal({ seed })
