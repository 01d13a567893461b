import { Trans, useLingui } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Button } from "~/design/button"
import { Localized } from "~/design/localized"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { localize } from "~/i18n/localized-text"
import { GoodsPicture } from "./goods-picture"
import type { ListingLine } from "./listing"
import { canPause, canPublish, listingStatus } from "./listing-status"
import { StockStepper } from "./stock-stepper"

/** One of the cooperative's goods: picture, price, how far it is, how many are left. */
export const GoodsCard = ({ product }: { product: ListingLine }) => {
  const { i18n } = useLingui()
  const language = useLanguage()
  const title = titleOf(product, language)
  const status = listingStatus(product.status)
  return (
    <li
      className="grid gap-3 rounded-card border border-line bg-paper p-3"
      data-goods={product.handle}
      data-status={product.status}
    >
      <a
        href={`/${language}/workspace/goods/${product.id}`}
        className="grid grid-cols-[6rem_1fr] items-start gap-3"
      >
        <span className="overflow-hidden rounded-control">
          <GoodsPicture image={product.image} sizes="6rem" />
        </span>
        <span className="grid gap-1">
          <Badge tone={status.tone} icon={status.icon} className="w-fit">
            {i18n._(status.label)}
          </Badge>
          <Localized
            text={title.text}
            language={title.language}
            page={language}
            className="leading-snug font-medium"
          />
          {typeof product.price_mad === "number" ? (
            <span className="text-2xl font-semibold">
              {product.price_from ? (
                <span className="text-base font-normal text-ink-soft">
                  <Trans>from</Trans>{" "}
                </span>
              ) : null}
              <Price dirhams={product.price_mad} language={language} />
            </span>
          ) : null}
        </span>
      </a>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Stock product={product} title={title.text} />
        <SaleButton product={product} />
      </div>
    </li>
  )
}

/** The title in the page's language, or in the one it was given in. */
export const titleOf = ({ title }: Pick<ListingLine, "title">, language: Parameters<typeof localize>[1]) =>
  typeof title === "string" ? { text: title, language } : localize(title, language)

const Stock = ({ product, title }: { product: ListingLine; title: string }) => {
  const { id, stock_total: stock, stock_variant_id: variantId, low_stock: isLow } = product
  if (product.kind === "service" || typeof stock !== "number") return <span />
  return (
    <span className="flex items-center gap-2">
      {variantId ? (
        <StockStepper productId={id} variantId={variantId} stock={stock} title={title} />
      ) : (
        <span className="text-lg">
          <Trans>
            <strong className="text-3xl font-semibold tabular-nums">{stock}</strong> left
          </Trans>
        </span>
      )}
      {isLow ? (
        <Badge tone="saffron" icon="warning">
          <Trans>Few</Trans>
        </Badge>
      ) : null}
    </span>
  )
}

/** On sale or off it, in one touch; undone by the same touch. */
export const SaleButton = ({ product }: { product: Pick<ListingLine, "id" | "status"> }) => {
  const act = canPublish(product.status) ? "publish" : canPause(product.status) ? "pause" : undefined
  return act ? (
    <form method="post" className="ms-auto">
      <input type="hidden" name="intent" value={act} />
      <input type="hidden" name="id" value={product.id} />
      <Button
        variant={act === "publish" ? "primary" : "secondary"}
        icon={act === "publish" ? "shop" : "pause"}
        className="min-h-14"
      >
        {act === "publish" ? <Trans>Put on sale</Trans> : <Trans>Pause</Trans>}
      </Button>
    </form>
  ) : null
}
