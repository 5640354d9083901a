import { buildProduct } from '../../scripts/build-product.ts'

/** The HTTP tests run what is built: build it when the sources changed since. */
export default function setup(): void {
  buildProduct()
}
