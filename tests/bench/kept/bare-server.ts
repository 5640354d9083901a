import { createServer } from 'node:http'

/**
 * Beside the kept pages: `node:http` that sends the same bytes with the same headers to whoever asks for
 * whatever. Its parent says what and where.
 */
type Told = { port: number; headers: string[]; body: string }

// Whoever started it is gone.
process.on('disconnect', () => process.exit())
process.once('message', ({ port, headers, body }: Told) => {
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((_request, response) => {
    response.writeHead(200, headers)
    response.end(bytes)
  })
  server.listen(port, '127.0.0.1', () => process.send?.('listening'))
})
