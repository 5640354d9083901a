declare module 'subset-font' {
  type Axis = number | { min: number; max: number; default: number }
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: {
      targetFormat: 'woff2'
      keepFeatures: readonly string[]
      variationAxes: Record<string, Axis>
      noHinting: boolean
    },
  ): Promise<Buffer>
}
