const WIDTH = 30

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>

export type ProgressBar = {
  show(done: number, total: number): void
  /** A line above the bar. */
  say(text: string): void
  end(): void
}

/** A bar that moves in a terminal; in a log file a line for each tenth. */
export function progressBar(output: Output): ProgressBar {
  let shownTenth = 0
  let line = ''
  return {
    show(done, total) {
      const part = total === 0 ? 1 : done / total
      if (output.isTTY) {
        const full = Math.round(part * WIDTH)
        line = `  ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} / ${total}`
        output.write(`\r${line}`)
      } else if (Math.floor(part * 10) > shownTenth) {
        shownTenth = Math.floor(part * 10)
        output.write(`  ${shownTenth * 10} %  ${done} / ${total}\n`)
      }
    },
    say(text) {
      if (output.isTTY) output.write(`\r${' '.repeat(line.length)}\r`)
      output.write(`  ${text}\n${output.isTTY ? line : ''}`)
    },
    end() {
      if (output.isTTY) output.write('\n')
    },
  }
}
