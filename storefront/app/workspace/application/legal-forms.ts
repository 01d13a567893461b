import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { IconName } from "~/design/icon"

/** What may sell on the market: the legal forms of the social and solidarity economy, each with a picture. */
export const LEGAL_FORMS: { value: string; label: MessageDescriptor; icon: IconName }[] = [
  { value: "cooperative", label: msg`Cooperative`, icon: "women" },
  { value: "association", label: msg`Association`, icon: "hand" },
  { value: "union", label: msg`Union of cooperatives`, icon: "shop" },
  { value: "economic_interest_group", label: msg`Economic interest group`, icon: "scale" },
  { value: "social_enterprise", label: msg`Social enterprise`, icon: "seal" },
]
