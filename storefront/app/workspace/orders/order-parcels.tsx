import { Trans } from "@lingui/react/macro"
import { Badge } from "~/design/badge"
import { Card } from "~/design/card"
import { Price } from "~/design/price"
import { useLanguage } from "~/i18n/language"
import { MomentText } from "../frame/moment-text"
import type { Order, Parcel } from "./order"

/** What has left, with whom, and what cash it brings. */
export const OrderParcels = ({ order }: { order: Order }) =>
  order.parcels.length === 0 ? null : (
    <Card as="section" className="grid gap-3 print:hidden">
      <h2 className="text-xl">
        <Trans>Parcels</Trans>
      </h2>
      <ul className="grid gap-3">
        {order.parcels.map((parcel, index) => (
          <ParcelRow key={parcel.id} parcel={parcel} number={parcel.number ?? index + 1} />
        ))}
      </ul>
    </Card>
  )

const ParcelRow = ({ parcel, number }: { parcel: Parcel; number: number }) => {
  const language = useLanguage()
  const isDelivered = parcel.status === "delivered"
  const at = isDelivered ? parcel.delivered_at : parcel.shipped_at
  return (
    <li className="grid gap-1 border-t border-line pt-3 first:border-t-0 first:pt-0">
      <span className="flex items-center justify-between gap-3">
        <strong className="font-medium">
          <Trans>Parcel {number}</Trans>
        </strong>
        <Badge tone={isDelivered ? "olive" : "indigo"} icon={isDelivered ? "check" : "truck"}>
          {isDelivered ? <Trans>Delivered</Trans> : <Trans>On its way</Trans>}
        </Badge>
      </span>
      {parcel.carrier || parcel.tracking_number ? (
        <span>
          <bdi>{parcel.carrier}</bdi> <bdi dir="ltr">{parcel.tracking_number}</bdi>
        </span>
      ) : null}
      <span className="flex flex-wrap justify-between gap-x-3 text-ink-soft">
        {at ? <MomentText at={at} /> : null}
        {!parcel.amount ? null : <Price dirhams={parcel.amount} language={language} />}
      </span>
    </li>
  )
}
