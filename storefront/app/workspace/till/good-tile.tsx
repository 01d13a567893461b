import { Trans, useLingui } from "@lingui/react/macro"
import { classNames } from "~/design/class-names"
import { Icon } from "~/design/icon"
import { TilePlaceholder } from "~/design/ornament/tile-placeholder"
import { Picture } from "~/design/picture"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { nameOf, quantityOf } from "./basket"
import { BigAmount } from "./big-amount"
import { dirhamsOf } from "./cash"
import { priceAt } from "./good-price"
import type { TillGood } from "./till"
import type { Till } from "./use-till"

type Props = { good: TillGood; till: Till }

/** A good as its picture: a tap adds one, the minus takes one back. Its price is that of this minute. */
export const GoodTile = ({ good, till }: Props) => {
  const { t } = useLingui()
  const language = useLanguage()
  const title = nameOf(good)
  const quantity = quantityOf(till.basket, good.variant_id)
  const { centimes, was_centimes } = priceAt(good, till.now)
  return (
    <li className="relative" data-good={good.variant_id} data-quantity={quantity}>
      <button
        type="button"
        aria-label={t`${title}: one more`}
        onClick={() => till.add(good.variant_id, 1)}
        className={classNames(
          "flex h-full w-full cursor-pointer flex-col overflow-hidden rounded-card border-2 bg-paper text-start",
          quantity > 0 ? "border-clay" : "border-line",
        )}
      >
        <span className="block aspect-[4/3] w-full overflow-hidden">
          {good.image ? (
            <Picture src={good.image} alt="" sizes="10rem" isEager isFilling />
          ) : (
            <TilePlaceholder />
          )}
        </span>
        <span className="grid gap-0.5 p-2.5">
          <span className="line-clamp-2 leading-snug">
            <bdi>{good.title}</bdi>
          </span>
          {good.variant_title ? (
            <span className="font-medium">
              <bdi>{good.variant_title}</bdi>
            </span>
          ) : null}
          <BigAmount centimes={centimes} className="text-3xl" />
          {was_centimes === undefined ? null : (
            <s className="text-sm text-ink-soft">
              <Price dirhams={dirhamsOf(was_centimes)} language={language} />
            </s>
          )}
          <Left left={till.leftOf(good.variant_id)} />
        </span>
      </button>
      {quantity > 0 ? (
        <>
          <strong className="pointer-events-none absolute end-2 top-2 grid min-w-12 place-items-center rounded-full bg-clay px-2 text-3xl leading-12 font-semibold text-paper tabular-nums shadow-card">
            {quantity}
          </strong>
          <button
            type="button"
            aria-label={t`${title}: one fewer`}
            onClick={() => till.add(good.variant_id, -1)}
            className="absolute start-2 top-2 grid size-12 cursor-pointer place-items-center rounded-full border border-line-strong bg-paper shadow-card"
          >
            <Icon name="minus" className="size-7" />
          </button>
        </>
      ) : null}
    </li>
  )
}

/** None left by the market's count is no reason not to sell what she has in her hand. */
const Left = ({ left }: { left: number | null }) =>
  left === null ? null : (
    <span className={classNames("text-sm", left <= 0 ? "font-medium text-alarm" : "text-ink-soft")}>
      <Trans>{Math.max(0, left)} left</Trans>
    </span>
  )
