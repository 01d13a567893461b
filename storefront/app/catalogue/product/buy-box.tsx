import { Plural, Trans } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { ButtonLink } from "~/design/button"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { FairOrUsualPrice, FairPriceMark } from "~/fairs/fair-price"
import { useLanguage } from "~/i18n/language"
import { TierMark } from "../tier-mark"
import { AddToCart } from "./add-to-cart"
import type { ProductView } from "./product-view.server"
import { Promises } from "./promises"
import { Words } from "~/design/words"

/** The name, the maker in one line, the price, and the way into the cart. */
export const BuyBox = ({ product }: { product: ProductView }) => {
  const language = useLanguage()
  const { title, cooperative, province, labels, tier } = product
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-2">
        {product.isService ? (
          <Badge tone="indigo">
            <Trans>Service</Trans>
          </Badge>
        ) : null}
        {labels.map(({ type, name }) => (
          <Badge key={type + name} tone="saffron" icon="seal">
            {type} {name}
          </Badge>
        ))}
      </div>
      <h1 className="text-3xl leading-tight">
        <Localized text={title.text} language={title.language} page={language} />
      </h1>
      <div className="grid gap-1">
        <p>
          <a
            href={`/${language}/cooperatives/${cooperative.handle}`}
            className="inline-flex min-h-11 items-center font-medium text-clay-deep underline underline-offset-4"
          >
            <Localized text={cooperative.name.text} language={cooperative.name.language} page={language} />
          </a>
        </p>
        {province ? (
          <p>
            <a
              href={`/${language}/provinces/${province.slug}`}
              className="inline-flex min-h-11 items-center gap-1.5 text-indigo underline-offset-4 hover:underline"
            >
              <Icon name="pin" />
              <Words text={province.label} />
            </a>
          </p>
        ) : null}
        {tier === 1 && cooperative.women ? (
          <p className="flex items-center gap-1.5 font-medium text-olive-deep">
            <Icon name="seal" />
            <Plural value={cooperative.women} one="Made by # artisan woman" other="Made by # artisan women" />
          </p>
        ) : (
          <TierMark tier={tier} womenMembers={cooperative.women ?? 0} />
        )}
      </div>
      {product.lowestPrice === null ? null : (
        <p className="text-3xl font-semibold">
          {product.variants.length > 1 ? (
            <span className="text-lg font-normal text-ink-soft">
              <Trans>from</Trans>{" "}
            </span>
          ) : null}
          <FairOrUsualPrice usual={product.lowestPrice} fair={product.fairPrice} />
        </p>
      )}
      {product.fairPrice ? (
        <p>
          <a
            href={`/${language}/fairs/${product.fair}`}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            <FairPriceMark until={product.fairPrice.until} />
          </a>
        </p>
      ) : null}
      {product.pricesAbroad.length > 0 ? (
        <p className="flex items-center gap-1.5 text-ink-soft">
          <Icon name="globe" />
          <Trans>
            Delivered abroad: <bdi>{product.pricesAbroad.join(" · ")}</bdi>
          </Trans>
        </p>
      ) : null}
      <AddToCart product={product} />
      {product.isService ? (
        <ButtonLink
          href={`/${language}/products/${product.handle}/quote`}
          variant="secondary"
          size="lg"
          icon="message"
          isWide
        >
          <Trans>Ask for a quote</Trans>
        </ButtonLink>
      ) : null}
      <Promises product={product} />
      <a
        href={`/${language}/products/${product.handle}/report`}
        className="inline-flex min-h-11 w-fit items-center gap-1.5 text-sm text-ink-soft underline underline-offset-4"
      >
        <Icon name="flag" className="size-4" />
        <Trans>Report this product</Trans>
      </a>
    </div>
  )
}
