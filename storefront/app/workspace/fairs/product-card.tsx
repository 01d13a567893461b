import { Picture } from "~/design/picture"
import { POSTER_FONT } from "./poster-faces"
import { PosterLines } from "./poster-lines"
import type { Posters } from "./posters.server"

type Props = { product: Posters["products"][number]; posters: Posters }

/** A6, beside the goods: what it is, what it costs, and the code that opens its page. */
export const ProductCard = ({ product, posters }: Props) => (
  <article
    className="grid w-full max-w-[105mm] content-between gap-3 border border-line bg-paper p-[5mm] text-center text-black print:bg-white print:min-h-[136mm] print:max-w-none print:break-after-page print:border-0 print:p-0"
    style={POSTER_FONT}
    data-poster="product"
  >
    {product.image ? (
      <span className="mx-auto block size-[50mm] overflow-hidden">
        <Picture src={product.image} alt="" sizes="50mm" isEager isFilling />
      </span>
    ) : null}
    <div className="grid gap-0.5">
      <PosterLines lines={product.titles} className="text-xl leading-snug font-semibold" />
    </div>
    <div className="flex items-center justify-between gap-3">
      <span className="grid flex-1 justify-items-center">
        {product.was ? (
          <s dir="ltr" className="text-lg">
            {product.was}
          </s>
        ) : null}
        {product.price ? (
          <strong dir="ltr" className="text-3xl leading-tight font-semibold">
            {product.price}
          </strong>
        ) : null}
        {posters.stand.number ? (
          <span dir="ltr" className="mt-1 text-lg">
            {posters.stand.number}
          </span>
        ) : null}
      </span>
      <img src={product.qr} alt="" className="size-[36mm] bg-white" />
    </div>
    <footer className="border-t border-black pt-1 text-sm">
      <PosterLines lines={posters.cooperative.slice(0, 2)} className="leading-snug" />
    </footer>
  </article>
)
