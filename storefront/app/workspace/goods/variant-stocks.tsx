import { Card } from "~/design/card"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import type { Listing } from "./listing"
import { StockStepper } from "./stock-stepper"

/** What each size costs and how many are left of it. A service is not counted. */
export const VariantStocks = ({ listing, title }: { listing: Listing; title: string }) => {
  const language = useLanguage()
  return (
    <Card className="grid gap-4">
      {listing.variants.map((variant) => (
        <div key={variant.id} className="flex flex-wrap items-center justify-between gap-3">
          <span>
            {listing.variants.length > 1 ? <bdi className="block font-medium">{variant.label}</bdi> : null}
            {typeof variant.price_mad === "number" ? (
              <Price dirhams={variant.price_mad} language={language} className="text-3xl font-semibold" />
            ) : null}
          </span>
          {listing.kind === "good" && typeof variant.stock === "number" ? (
            <StockStepper
              productId={listing.id}
              variantId={variant.id}
              stock={variant.stock}
              title={listing.variants.length > 1 ? `${title}, ${variant.label}` : title}
            />
          ) : null}
        </div>
      ))}
    </Card>
  )
}
