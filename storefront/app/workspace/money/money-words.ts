import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { IconName } from "~/design/icon"

/** What each line of money is. */
const WHATS: Record<string, MessageDescriptor> = {
  ordered: msg`Ordered`,
  cancelled: msg`Cancelled or refused`,
  handed_over: msg`Delivered`,
  sold: msg`Sold goods, without tax`,
  vat: msg`VAT within the price`,
  delivery: msg`Delivery paid by the shopper`,
  sold_back: msg`Goods brought back`,
  vat_back: msg`VAT of goods brought back`,
  delivery_back: msg`Delivery given back`,
  commission: msg`Network's commission`,
  solidarity_fund: msg`Solidarity fund`,
  commission_back: msg`Commission given back to you`,
  solidarity_fund_back: msg`Solidarity fund given back to you`,
  cash_kept: msg`Cash you kept`,
  cash_given_back: msg`Cash you gave back to a shopper`,
  carrier_fee: msg`Carrier's fee`,
  payout_sent: msg`Sent to your bank`,
  payout_failed: msg`Came back from the bank`,
}

const CORRECTION = msg`Correction`

/** The words of a line; what the page does not know yet is a correction. */
export const whatWord = (what: string): MessageDescriptor => WHATS[what] ?? CORRECTION

const KINDS: Record<string, { label: MessageDescriptor; icon: IconName }> = {
  order_placed: { label: msg`Ordered`, icon: "cart" },
  units_cancelled: { label: msg`Cancelled or refused`, icon: "close" },
  units_delivered: { label: msg`Delivered`, icon: "check" },
  units_returned: { label: msg`Goods brought back`, icon: "back" },
  cash_collected: { label: msg`Cash you kept`, icon: "cash" },
  refunded: { label: msg`Cash you gave back to a shopper`, icon: "back" },
  carrier_remitted: { label: msg`Carrier's fee`, icon: "truck" },
  payout_sent: { label: msg`Sent to your bank`, icon: "arrow" },
  payout_failed: { label: msg`Came back from the bank`, icon: "warning" },
}

/** The words and the sign of an event. */
export const kindWords = (kind: string): { label: MessageDescriptor; icon: IconName } =>
  KINDS[kind] ?? { label: CORRECTION, icon: "pencil" }
