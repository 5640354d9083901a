import { connect, type Socket } from 'node:net'

type Asked = {
  port: number
  /** The whole request as it goes over the wire. */
  request: string
  sockets: number
  ms: number
}

/** The server ends a connection after 1,000; so does a browser or proxy that behaves. */
const REQUESTS_PER_SOCKET = 900

/**
 * How many requests a second are answered over kept connections. Responses are counted by their bytes,
 * all of one length, so that whoever asks costs less than whoever answers.
 */
export async function requestsPerSecond({ port, request, sockets, ms }: Asked): Promise<number> {
  const length = await lengthOfAnswer(port, request)
  const bytes = Buffer.from(request)
  const open = new Set<Socket>()
  let answered = 0
  let isOver = false
  async function ask(): Promise<void> {
    const socket = await openSocket(port)
    open.add(socket)
    let missing = length
    let left = REQUESTS_PER_SOCKET
    socket.on('data', (part: Buffer) => {
      missing -= part.length
      if (missing > 0) return
      if (missing < 0) throw new Error('answers are not all of one length')
      missing = length
      answered += 1
      left -= 1
      if (left > 0) return void socket.write(bytes)
      socket.destroy()
      open.delete(socket)
      if (!isOver) void ask()
    })
    if (isOver) socket.destroy()
    else socket.write(bytes)
  }
  await Promise.all(Array.from({ length: sockets }, ask))
  const before = answered
  const started = performance.now()
  await new Promise((done) => setTimeout(done, ms))
  const perSecond = ((answered - before) * 1_000) / (performance.now() - started)
  isOver = true
  for (const socket of open) socket.destroy()
  return perSecond
}

async function openSocket(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise((done, fail) => socket.once('connect', done).once('error', fail))
  return socket
}

/** The bytes of one whole answer: what comes until nothing has come for a while. */
export async function answerOf(port: number, request: string): Promise<Buffer> {
  const socket = await openSocket(port)
  const parts: Buffer[] = []
  return new Promise((done) => {
    const finish = () => {
      socket.destroy()
      done(Buffer.concat(parts))
    }
    let quiet = setTimeout(finish, 2_000)
    socket.on('data', (part: Buffer) => {
      parts.push(part)
      clearTimeout(quiet)
      quiet = setTimeout(finish, 100)
    })
    socket.write(request)
  })
}

async function lengthOfAnswer(port: number, request: string): Promise<number> {
  // The first makes the page; the second is the kept one.
  await answerOf(port, request)
  return (await answerOf(port, request)).length
}
