import { connect, type Socket } from 'node:net'

/** The server ends a connection after 1,000; a browser that behaves opens a new one before. */
const REQUESTS_PER_SOCKET = 900

/**
 * A kept connection that asks one thing after another, and gives back the status of each. Without a
 * parser: whoever asks must cost less than whoever answers.
 */
export async function openLine(port: number) {
  let socket = await openSocket(port)
  let left = REQUESTS_PER_SOCKET
  return {
    async ask(request: string): Promise<number> {
      left -= 1
      if (left < 0 || socket.destroyed) {
        socket.destroy()
        socket = await openSocket(port)
        left = REQUESTS_PER_SOCKET
      }
      return answerOn(socket, request)
    },
    close: () => socket.destroy(),
  }
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')
const END_OF_CHUNKS = Buffer.from('0\r\n\r\n')

function answerOn(socket: Socket, request: string): Promise<number> {
  return new Promise((done, fail) => {
    let head: Buffer = Buffer.alloc(0)
    /** Bytes of the body that are still to come; null where it comes in chunks. */
    let missing: number | null = 0
    let status = 0
    const end = () => {
      socket.off('data', take).off('error', fail).off('close', closed)
      done(status)
    }
    const closed = () =>
      fail(new Error('the server closed a connection in the middle of an answer'))
    const take = (part: Buffer) => {
      if (status === 0) {
        head = Buffer.concat([head, part])
        const bodyAt = head.indexOf(END_OF_HEAD) + END_OF_HEAD.length
        if (bodyAt < END_OF_HEAD.length) return
        const text = head.subarray(0, bodyAt).toString('latin1')
        status = Number(text.slice(9, 12))
        const length = /^content-length: (\d+)/im.exec(text)?.[1]
        missing = length === undefined ? null : Number(length)
        part = head.subarray(bodyAt)
      }
      if (missing === null) {
        if (part.subarray(-END_OF_CHUNKS.length).equals(END_OF_CHUNKS)) end()
      } else if ((missing -= part.length) <= 0) end()
    }
    socket.on('data', take).once('error', fail).once('close', closed)
    socket.write(request)
  })
}

async function openSocket(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise((done, fail) => socket.once('connect', done).once('error', fail))
  return socket
}
