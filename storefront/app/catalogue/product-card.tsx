import { Trans, useLingui } from "@lingui/react/macro"
import { FairOrUsualPrice, FairPriceMark } from "~/fairs/fair-price"
import { Badge } from "~/design/badge"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { TilePlaceholder } from "~/design/ornament/tile-placeholder"
import { Picture } from "~/design/picture"
import { useLanguage } from "~/i18n/language"
import type { ProductCardData } from "./product-card-data"
import { TierMark } from "./tier-mark"
import { Words } from "~/design/words"

type Props = {
  product: ProductCardData
  /** Above the fold: its picture loads first. */ isFirst?: boolean
  sizes?: string
}

export const GRID_SIZES = "(min-width: 64rem) 15rem, (min-width: 40rem) 30vw, 46vw"

/** A product among others: its picture, its name, its price, and at once where it is from and who made it. */
export const ProductCard = ({ product, isFirst = false, sizes = GRID_SIZES }: Props) => {
  const language = useLanguage()
  const { t } = useLingui()
  return (
    <article
      className="group relative flex h-full flex-col"
      data-product={product.handle}
      data-category={product.category}
      data-province={product.province.slug}
      data-cooperative={product.cooperative.handle}
      data-tier={product.tier}
    >
      <div className="stepped-frame relative overflow-hidden rounded-card bg-lime-deep">
        {product.picture ? (
          <Picture
            src={product.picture}
            alt=""
            sizes={sizes}
            isFirst={isFirst}
            className="transition-transform duration-300 group-hover:scale-[1.03]"
          />
        ) : (
          <TilePlaceholder />
        )}
        {product.labels[0] ? (
          <span className="absolute start-2 top-2 rounded-md bg-saffron-wash px-2 py-0.5 text-sm font-medium text-saffron-deep">
            {product.labels[0]}
          </span>
        ) : null}
      </div>
      <div className="flex flex-1 flex-col gap-1 pt-3">
        <p className="flex items-center gap-1 text-sm text-indigo">
          <Icon name="pin" className="size-4" />
          <Words text={product.province.name} className="truncate" />
        </p>
        <h3 className="line-clamp-2 text-base font-medium leading-snug">
          <a
            href={`/${language}/products/${product.handle}`}
            className="after:absolute after:inset-0 group-hover:text-clay-deep"
          >
            <Localized text={product.title.text} language={product.title.language} page={language} />
          </a>
        </h3>
        <p className="text-sm leading-snug text-ink-soft">
          <Localized
            text={product.cooperative.name.text}
            language={product.cooperative.name.language}
            page={language}
          />
        </p>
        <TierMark tier={product.tier} womenMembers={product.womenMembers} />
        <p className="mt-auto flex flex-wrap items-center gap-x-2 gap-y-1 pt-1">
          {product.price === null ? null : (
            <span className="text-lg font-semibold">
              {product.hasVariants || product.isService ? (
                <span className="text-sm font-normal text-ink-soft">{t`from`} </span>
              ) : null}
              <FairOrUsualPrice usual={product.price} fair={product.fairPrice} />
            </span>
          )}
          {product.fairPrice ? <FairPriceMark until={product.fairPrice.until} /> : null}
          {product.closedUntil ? (
            <Badge icon="clock">
              <Trans>Closed until {product.closedUntil}</Trans>
            </Badge>
          ) : product.isAvailable ? null : (
            <Badge>
              <Trans>Sold out</Trans>
            </Badge>
          )}
        </p>
      </div>
    </article>
  )
}
