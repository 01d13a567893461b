import { Trans } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { Icon, type IconName } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import type { ProductView } from "./product-view.server"

/** What a shopper wants to know before touching the button: delivery, payment, change of mind. */
export const Promises = ({ product: { isService, province } }: { product: ProductView }) => {
  const language = useLanguage()
  return (
    <ul className="grid gap-3 border-t border-line pt-4">
      {isService ? (
        <Promise icon="phone">
          <Trans>
            No parcel: after your order the cooperative calls you to agree on the day and the place.
          </Trans>
        </Promise>
      ) : (
        <Promise icon="truck">
          {province ? (
            <Trans>Sent from {province.name} to your door, or collected from the cooperative for free.</Trans>
          ) : (
            <Trans>Delivered to your door, or collected from the cooperative for free.</Trans>
          )}
        </Promise>
      )}
      <Promise icon="cash">
        <Trans>You pay in cash when you receive it.</Trans>
      </Promise>
      <Promise icon="refresh">
        <Trans>7 days to change your mind, refunded within 15 days.</Trans>{" "}
        <a href={`/${language}/withdrawal`} className="underline underline-offset-4">
          <Trans>How</Trans>
        </a>
      </Promise>
    </ul>
  )
}

const Promise = ({ icon, children }: { icon: IconName; children: ReactNode }) => (
  <li className="flex gap-3">
    <Icon name={icon} className="mt-0.5 size-5.5 text-clay" />
    <span>{children}</span>
  </li>
)
