import { openLine } from './kept-line.ts'

type Asked = {
  port: number
  sockets: number
  ms: number
  /** The whole of the n-th request as it goes over the wire. */
  request(n: number): string
  /** How the n-th must be answered. */
  status?(n: number): number
}

/** So many people who ask for the next thing as soon as they have one. */
export async function askInTurn({ port, sockets, ms, request, status = () => 200 }: Asked) {
  const started = performance.now()
  let answered = 0
  let n = 0
  const person = async () => {
    const line = await openLine(port)
    while (performance.now() - started < ms) {
      const own = (n += 1)
      const answer = await line.ask(request(own))
      if (answer !== status(own)) throw new Error(`request ${own} was answered ${answer}`)
      answered += 1
    }
    line.close()
  }
  await Promise.all(Array.from({ length: sockets }, person))
  return { answered, perSecond: (answered * 1_000) / (performance.now() - started) }
}
