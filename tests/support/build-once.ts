import { buildProduct } from '../../scripts/build-product.ts'

/** The HTTP tests run what is built: build it when the sources changed since. */
export default function setup(): void {
  // The guards test breaks a build on purpose; made anew it would be whole again.
  if (process.env.TEST_BUILD === 'as-is') return
  buildProduct()
}
