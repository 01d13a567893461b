import { Trans, useLingui } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { Notice } from "~/design/notice"
import { Picture } from "~/design/picture"
import { Amount } from "~/design/amount"
import { QuantityField } from "~/design/quantity-field"
import { formatUntil } from "~/fairs/fair-days"
import { FairPriceMark, UsualPrice } from "~/fairs/fair-price"
import { useLanguage } from "~/i18n/language"
import { useRefusal } from "~/medusa/refusal"
import type { CartItem } from "./cart-summary"

/** One article of the cart, its quantity to change and a way to take it out, all without JavaScript. */
export const CartLine = ({ item }: { item: CartItem }) => {
  const language = useLanguage()
  const sentence = useRefusal()
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-x-4 gap-y-3 py-4" data-cart-item={item.id}>
      <div className="overflow-hidden rounded-control">
        {item.thumbnail ? <Picture src={item.thumbnail} alt="" sizes="5rem" /> : null}
      </div>
      <div className="grid gap-2">
        <div className="flex flex-wrap justify-between gap-x-4">
          <a
            href={`/${language}/products/${item.product_handle ?? ""}`}
            className="font-medium hover:underline"
          >
            {item.title}
          </a>
          <Amount value={item.total} className="font-medium" />
        </div>
        <p className="text-sm text-ink-soft">
          {item.variant_title ? <bdi>{item.variant_title} · </bdi> : null}
          <Trans>
            <Amount value={item.unit_price} /> each
          </Trans>
          {item.list_unit_price ? (
            <>
              {" "}
              <UsualPrice dirhams={item.list_unit_price} />
            </>
          ) : null}
        </p>
        {item.campaign ? (
          <p>
            <FairPriceMark until={formatUntil(Date.parse(item.campaign.ends_at), language)} />
          </p>
        ) : null}
        {item.problem ? (
          <Notice kind="warning">
            <p>{sentence(item.problem)}</p>
          </Notice>
        ) : null}
      </div>
      <div className="col-span-2 sm:col-span-1 sm:col-start-2">
        <LineForms item={item} />
      </div>
    </li>
  )
}

const LineForms = ({ item }: { item: CartItem }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const action = `/${language}/cart`
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <form method="post" action={action} className="flex flex-wrap items-center gap-2">
        <input type="hidden" name="intent" value="change" />
        <input type="hidden" name="item_id" value={item.id} />
        <QuantityField
          id={`quantity-${item.id}`}
          label={t`Quantity of ${item.title}`}
          defaultValue={item.quantity}
          max={Math.max(1, item.max_quantity ?? 99)}
        />
        <Button variant="secondary" aria-label={t`Change the quantity of ${item.title}`}>
          <Trans>Change</Trans>
        </Button>
      </form>
      <form method="post" action={action}>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="item_id" value={item.id} />
        <Button variant="quiet" icon="trash" aria-label={t`Remove ${item.title}`}>
          <Trans>Remove</Trans>
        </Button>
      </form>
    </div>
  )
}
