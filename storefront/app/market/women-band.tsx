import { Trans } from "@lingui/react/macro"
import type { ProductCardData } from "~/catalogue/product-card-data"
import { ProductRow } from "~/catalogue/product-grid"
import { SectionHeader } from "~/design/section-header"
import { useLanguage } from "~/i18n/language"

/** Goods of artisan women's cooperatives, with the rule that puts them first one touch away. */
export const WomenBand = ({ products }: { products: ProductCardData[] }) => {
  const language = useLanguage()
  if (products.length === 0) return null
  return (
    <section aria-labelledby="women" className="later mt-14 bg-olive-wash py-12">
      <div className="page-width">
        <SectionHeader
          id="women"
          title={<Trans>From artisan women's cooperatives</Trans>}
          lead={
            <Trans>
              They come first when goods answer equally well. It is a{" "}
              <a href={`/${language}/priority-rule`} className="underline underline-offset-4">
                published rule
              </a>
              , not a hidden weight.
            </Trans>
          }
          more={{ href: `/${language}/products?tier=1`, label: <Trans>See all</Trans> }}
        />
        <ProductRow products={products.slice(0, 8)} />
      </div>
    </section>
  )
}
