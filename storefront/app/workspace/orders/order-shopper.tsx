import { Trans, useLingui } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { Card } from "~/design/card"
import { localPhone } from "../frame/local-phone"
import type { Order } from "./order"
import { OrderDelivery } from "./order-delivery"

type Props = { order: Order; provinceName: string }

/** Where the goods go, and how to reach the shopper while the order is open. */
export const OrderShopper = ({ order, provinceName }: Props) => {
  const { t } = useLingui()
  const { shopper, contact, number } = order
  const phone = contact?.phone ?? shopper?.phone
  const whatsapp = contact?.whatsapp_url ?? (phone ? whatsappAddress(phone) : undefined)
  return (
    <Card className="grid gap-4">
      <OrderDelivery order={order} />
      {shopper?.name || shopper?.address_1 ? (
        <address className="grid gap-0.5 not-italic">
          <strong className="text-lg font-medium">
            <bdi>{shopper?.name}</bdi>
          </strong>
          <bdi>{shopper?.address_1}</bdi>
          <span>
            <bdi>{shopper?.commune}</bdi>
            {provinceName ? (
              <>
                {t`, `}
                {provinceName}
              </>
            ) : null}
          </span>
          {shopper?.note ? <bdi className="text-ink-soft">{shopper.note}</bdi> : null}
        </address>
      ) : null}
      {phone ? (
        <div className="grid gap-3 print:hidden" data-contact={number}>
          <p className="text-lg font-medium">
            <bdi dir="ltr">{localPhone(phone)}</bdi>
          </p>
          <div className="grid grid-cols-2 gap-3">
            <ButtonLink href={`tel:${phone}`} variant="secondary" size="lg" icon="phone" className="px-2">
              <Trans>Call</Trans>
            </ButtonLink>
            <ButtonLink
              href={whatsapp ?? ""}
              variant="secondary"
              size="lg"
              icon="message"
              className="px-2"
              rel="noreferrer"
              target="_blank"
            >
              <Trans>WhatsApp</Trans>
            </ButtonLink>
          </div>
        </div>
      ) : null}
    </Card>
  )
}

/** WhatsApp's own address for a number: country code first, digits only. */
const whatsappAddress = (phone: string): string =>
  `https://wa.me/${phone.replace(/^0/, "212").replace(/\D/g, "")}`
