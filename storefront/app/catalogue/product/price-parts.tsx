import { Trans } from "@lingui/react/macro"
import { Card } from "~/design/card"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { PricePartsTable } from "../price-parts-table"
import type { ProductView } from "./product-view.server"

/** Where each dirham of the price goes: the same figures as the cooperative's statement. */
export const PriceParts = ({
  product: { priceParts, priceOfParts, fairPrice },
}: {
  product: ProductView
}) => {
  const language = useLanguage()
  if (priceParts.length === 0 || priceOfParts <= 0) return null
  return (
    <Card as="section" labelledBy="price-parts" className="lg:mt-1">
      <h2 id="price-parts" className="text-xl">
        <Trans>Where each dirham goes</Trans>
      </h2>
      <p className="mt-1 mb-4 text-ink-soft">
        {fairPrice ? (
          <Trans>
            Of the usual price, <Price dirhams={priceOfParts} language={language} />:
          </Trans>
        ) : (
          <Trans>
            Of the <Price dirhams={priceOfParts} language={language} /> you pay:
          </Trans>
        )}
      </p>
      <PricePartsTable parts={priceParts} />
    </Card>
  )
}
