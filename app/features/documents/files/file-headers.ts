import { safeFileName } from './file-kind.ts'

const YEAR_SECONDS = 31_536_000

/**
 * How a file of others is handed out: under its own type and no other, without any right to run, opened
 * in the window only where it is a picture.
 */
export function fileHeaders(
  file: { mime: string; isPublic: boolean },
  name: string,
): Record<string, string> {
  const place = file.mime.startsWith('image/') ? 'inline' : 'attachment'
  const ascii = safeFileName(name).replaceAll(/[^\x20-\x7e]/g, '_')
  const exact = encodeURIComponent(safeFileName(name)).replaceAll(/['()*]/g, percent)
  return {
    'Content-Type': file.mime.startsWith('text/') ? `${file.mime}; charset=utf-8` : file.mime,
    'Content-Disposition': `${place}; filename="${ascii}"; filename*=UTF-8''${exact}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': file.isPublic
      ? `public, max-age=${YEAR_SECONDS}, immutable`
      : 'private, no-store',
  }
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
