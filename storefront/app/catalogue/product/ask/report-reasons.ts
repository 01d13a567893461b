import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"

/** Why a product is reported, by the backend's names. */
export const REPORT_REASONS: { value: string; label: MessageDescriptor }[] = [
  { value: "counterfeit", label: msg`It is not made where or how it says` },
  { value: "misleading", label: msg`The photo or the words mislead` },
  { value: "forbidden", label: msg`It must not be sold` },
  { value: "offensive", label: msg`It offends` },
  { value: "other", label: msg`Something else` },
]
