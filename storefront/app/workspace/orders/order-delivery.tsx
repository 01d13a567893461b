import { Trans } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { FetchedAtStand } from "~/fairs/fetched-at-stand"
import type { Order } from "./order"

/** How the goods reach the shopper, where nobody carries them: at a stand, or at the cooperative. */
export const OrderDelivery = ({ order: { fulfilment_kind, fair_door, stand } }: { order: Order }) => {
  if (fair_door === "till")
    return (
      <p className="flex items-start gap-3 text-lg">
        <Icon name="tent" className="size-7 shrink-0 text-clay" />
        <Trans>Sold at your stand, handed over and paid</Trans>
      </p>
    )
  if (fulfilment_kind !== "pickup") return null
  return (
    <p className="flex items-start gap-3 text-lg">
      <Icon name={stand ? "tent" : "shop"} className="size-7 shrink-0 text-clay" />
      <span className="grid">
        <strong className="font-medium">
          {stand ? <Trans>Fetched at your stand</Trans> : <Trans>Fetched at your place</Trans>}
        </strong>
        {stand ? <FetchedAtStand at={stand} /> : null}
      </span>
    </p>
  )
}
