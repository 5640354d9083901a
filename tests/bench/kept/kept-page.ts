import { freePort } from '../../support/free-port.ts'
import { median, ratioOf, type BenchFigure } from '../figures.ts'
import { startChild } from '../served/child-server.ts'
import { serveProduct } from '../served/serve-product.ts'
import { answerOf, requestsPerSecond } from './raw-requests.ts'

const SOCKETS = 32

/** A kept list page beside `node:http` that sends the same bytes. */
export async function measureKeptPage(options: {
  databaseUrl: string
  rounds: number
  ms: number
}): Promise<BenchFigure> {
  const { databaseUrl, rounds, ms } = options
  // As a city runs it: each request is logged.
  await using product = await serveProduct({ databaseUrl, env: { LOG_LEVEL: 'info' } })
  const request =
    `GET /postulaty HTTP/1.1\r\nHost: 127.0.0.1:${product.port}\r\n` +
    'Accept-Encoding: gzip, deflate, br\r\nAccept-Language: pl\r\n\r\n'
  await answerOf(product.port, request)
  const whole = await answerOf(product.port, request)
  await using bare = await startBare(whole)
  const measured: { ours: number; beside: number }[] = []
  for (let round = -1; round < rounds; round += 1) {
    const ours = await requestsPerSecond({ port: product.port, request, sockets: SOCKETS, ms })
    const beside = await requestsPerSecond({ port: bare.port, request, sockets: SOCKETS, ms })
    if (round >= 0) measured.push({ ours, beside })
  }
  return {
    name: 'kept page',
    figure: 'kept list page, requests/s',
    beside: 'bare node:http sending the same bytes',
    ...ratioOf(measured),
    target: { atLeast: 0.7 },
    better: 'more',
    note: `${perSecond(measured.map(({ ours }) => ours))} beside ${perSecond(measured.map(({ beside }) => beside))} a second, ${whole.length} bytes`,
  }
}

function perSecond(values: readonly number[]): string {
  return Math.round(median(values)).toLocaleString('en')
}

async function startBare(whole: Buffer) {
  const end = whole.indexOf('\r\n\r\n')
  const lines = whole.subarray(0, end).toString('latin1').split('\r\n').slice(1)
  const headers = lines
    .filter((line) => !/^(date|connection|keep-alive):/i.test(line))
    .flatMap((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
  const port = await freePort()
  const told = { port, headers, body: whole.subarray(end + 4).toString('base64') }
  return { ...(await startChild('tests/bench/kept/bare-server.ts', { told })), port }
}
