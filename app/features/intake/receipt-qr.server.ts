import QRCode from 'qrcode'

export type QrPath = { modules: string; size: number }

/** A QR code as one SVG path, a unit per module; error correction M survives a creased printout. */
export function qrPath(text: string): QrPath {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const rows: string[] = []
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (!modules.get(y, x)) continue
      const start = x
      while (x + 1 < modules.size && modules.get(y, x + 1)) x++
      const width = x - start + 1
      rows.push(`M${start} ${y}h${width}v1h-${width}z`)
    }
  }
  return { modules: rows.join(''), size: modules.size }
}
