import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { IconName } from "~/design/icon"
import type { ToDoKind } from "./to-do-kinds"

type Words = { label: MessageDescriptor; icon: IconName; path: string; look: string }

const URGENT = "border-saffron bg-saffron-wash"
const WORK = "border-clay bg-paper"
const CALM = "border-line bg-paper"

/** Each kind of thing to do: its words, its sign, and where one does it. */
export const TO_DO_WORDS: Record<ToDoKind, Words> = {
  accept: { label: msg`New orders to answer`, icon: "cart", path: "/orders?status=pending", look: URGENT },
  pack: { label: msg`Orders to pack`, icon: "box", path: "/orders?status=accepted", look: WORK },
  ship: { label: msg`Orders to send`, icon: "truck", path: "/orders?status=packed", look: WORK },
  deliver: { label: msg`Orders on their way`, icon: "cash", path: "/orders?status=shipped", look: CALM },
  return: { label: msg`Returns to answer`, icon: "back", path: "/orders?status=delivered", look: URGENT },
  quote: { label: msg`Requests for a quote`, icon: "message", path: "/quotes", look: URGENT },
  payout: { label: msg`Payments: did they arrive?`, icon: "cash", path: "/money/payouts", look: WORK },
  low_stock: { label: msg`Goods nearly sold out`, icon: "tag", path: "/goods", look: CALM },
  correct_application: {
    label: msg`Corrections asked for`,
    icon: "paper",
    path: "/application",
    look: URGENT,
  },
  photo_refused: { label: msg`Photos to take again`, icon: "camera", path: "/goods", look: WORK },
}
