import { useEffect, useRef, useState, type RefObject } from 'react'

const LOOK_MS = 200
/** The same code held before the camera is read once. */
const AGAIN_MS = 4_000
const FRAME_WIDTH = 640

type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }
type WithDetector = { BarcodeDetector?: new (options: { formats: string[] }) => Detector }
type Read = (video: HTMLVideoElement) => Promise<string | null>

export type Scanner = {
  state: 'off' | 'on' | 'refused'
  video: RefObject<HTMLVideoElement>
  start(): void
  stop(): void
}

/** Reads QR codes by the camera. What the browser cannot read itself, a small library does. */
export function useScanner(onCode: (code: string) => void): Scanner {
  const [state, setState] = useState<Scanner['state']>('off')
  const video = useRef<HTMLVideoElement>(null)
  const heard = useRef(onCode)
  useEffect(() => {
    heard.current = onCode
  })

  useEffect(() => {
    if (state !== 'on') return
    let stream: MediaStream | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    let last = { code: '', at: 0 }
    const look = async (read: Read) => {
      const code = video.current && (await read(video.current).catch(() => null))
      if (isGone) return
      if (code && (code !== last.code || Date.now() - last.at > AGAIN_MS)) {
        last = { code, at: Date.now() }
        navigator.vibrate?.(60)
        heard.current(code)
      }
      timer = setTimeout(() => void look(read), LOOK_MS)
    }
    const open = async () => {
      const facing = { video: { facingMode: 'environment' } }
      stream = await navigator.mediaDevices.getUserMedia(facing)
      if (isGone || !video.current) return close()
      video.current.srcObject = stream
      await video.current.play()
      await look(await reader())
    }
    const close = () => stream?.getTracks().forEach((track) => track.stop())
    open().catch(() => {
      close()
      if (!isGone) setState('refused')
    })
    return () => {
      isGone = true
      clearTimeout(timer)
      close()
    }
  }, [state])

  return { state, video, start: () => setState('on'), stop: () => setState('off') }
}

async function reader(): Promise<Read> {
  const { BarcodeDetector } = globalThis as WithDetector
  if (BarcodeDetector) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null
  }
  const { decodeFrame } = await import('./decode-frame.client.ts')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    if (!context || video.videoWidth === 0) return null
    canvas.width = FRAME_WIDTH
    canvas.height = Math.round((FRAME_WIDTH * video.videoHeight) / video.videoWidth)
    context.drawImage(video, 0, 0, canvas.width, canvas.height)
    return decodeFrame(context.getImageData(0, 0, canvas.width, canvas.height))
  }
}

/** Brings the reader onto the device while there is network, where it will be needed. */
export async function fetchReader(): Promise<void> {
  if (!(globalThis as WithDetector).BarcodeDetector) await import('./decode-frame.client.ts')
}
