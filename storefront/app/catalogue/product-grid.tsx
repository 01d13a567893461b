import { ProductCard } from "./product-card"
import type { ProductCardData } from "./product-card-data"

type Props = {
  products: ProductCardData[]
  /** How many of the first pictures are seen at once. */ eager?: number
}

/** Two columns on a phone, four on a desk. */
export const ProductGrid = ({ products, eager = 0 }: Props) => (
  <ul className="product-grid grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 sm:gap-x-5 lg:grid-cols-4">
    {products.map((product, index) => (
      <li key={product.handle}>
        <ProductCard product={product} isFirst={index < eager} />
      </li>
    ))}
  </ul>
)

/** A row that a thumb pushes along on a phone and that is a grid on a desk. */
export const ProductRow = ({ products }: { products: ProductCardData[] }) => (
  <ul className="scroll-row grid auto-cols-[minmax(10.5rem,44vw)] grid-flow-col gap-4 lg:grid-flow-row lg:grid-cols-4 lg:gap-x-5 lg:gap-y-8">
    {products.map((product) => (
      <li key={product.handle} className="snap-start">
        <ProductCard product={product} />
      </li>
    ))}
  </ul>
)
