import { Trans, useLingui } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { ChoiceCard, ChoiceGroup } from "~/design/choice-card"
import { Notice } from "~/design/notice"
import { QuantityField } from "~/design/quantity-field"
import { FairOrUsualPrice } from "~/fairs/fair-price"
import { formatWeight } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import type { ProductVariantView, ProductView } from "./product-view.server"

/** The form that puts a good in the cart; plain HTML. What cannot be bought says why instead. */
export const AddToCart = ({ product }: { product: ProductView }) => {
  const language = useLanguage()
  const { variants, closedUntil, isAvailable, isService } = product
  const first = variants.find(({ in_stock }) => in_stock)
  if (closedUntil) {
    return (
      <Notice kind="warning" title={<Trans>Closed until {closedUntil}</Trans>}>
        <p>
          <Trans>The cooperative takes no orders until then. Its goods stay here for you.</Trans>
        </p>
      </Notice>
    )
  }
  if (!isAvailable || !first) {
    return (
      <Notice kind="info" title={<Trans>Sold out for now</Trans>}>
        <p>
          <Trans>It is made by hand and takes its time. Below are goods like it.</Trans>
        </p>
      </Notice>
    )
  }
  return (
    <form method="post" action={`/${language}/cart`} className="grid gap-4">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="return_to" value={`/${language}/cart`} />
      {variants.length > 1 ? (
        <VariantChoice product={product} chosen={first.id} />
      ) : (
        <input type="hidden" name="variant_id" value={first.id} />
      )}
      <div className="flex flex-wrap items-stretch gap-3">
        <QuantityField max={99} />
        <Button icon="cart" size="lg" className="min-w-48 flex-1">
          {isService ? <Trans>Book this service</Trans> : <Trans>Add to the cart</Trans>}
        </Button>
      </div>
    </form>
  )
}

const VariantChoice = ({ product, chosen }: { product: ProductView; chosen: string }) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <ChoiceGroup name="variant_id" legend={product.optionName ?? t`Choose`}>
      <div className="grid gap-2 sm:grid-cols-2">
        {product.variants.map((variant) => (
          <ChoiceCard
            key={variant.id}
            type="radio"
            name="variant_id"
            value={variant.id}
            defaultChecked={variant.id === chosen}
            disabled={!variant.in_stock}
            title={variant.title ?? (variant.weight ? formatWeight(variant.weight, language) : t`One size`)}
            description={<VariantState variant={variant} />}
            aside={
              typeof variant.price_mad === "number" ? (
                <FairOrUsualPrice usual={variant.price_mad} fair={variant.fairPrice} />
              ) : null
            }
          />
        ))}
      </div>
    </ChoiceGroup>
  )
}

const VariantState = ({ variant }: { variant: ProductVariantView }) => {
  if (!variant.in_stock) return <Trans>Sold out</Trans>
  return variant.low_stock ? <Trans>Only a few left</Trans> : null
}
