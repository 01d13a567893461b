import type { MessageDescriptor } from "@lingui/core"
import { msg } from "@lingui/core/macro"
import type { IconName } from "~/design/icon"
import type { Member } from "../frame/member"
import type { WorkspacePlace } from "../frame/workspace-links"

type Place = {
  place: WorkspacePlace
  label: MessageDescriptor
  icon: IconName
  /** Left out: for everyone. */
  isFor?: (member: Member) => boolean
}

const isManager = ({ member }: Member): boolean => member.role === "manager"

/** What lies behind "More", in the order in which it is asked for. */
export const MORE_PLACES: Place[] = [
  { place: "quotes", label: msg`Requests for a quote`, icon: "message" },
  { place: "fairs", label: msg`Fairs`, icon: "tent" },
  { place: "invoices", label: msg`Invoices`, icon: "paper" },
  { place: "waiting", label: msg`What waits to be sent`, icon: "clock" },
  { place: "away", label: msg`Close for a while`, icon: "sun", isFor: isManager },
  { place: "help", label: msg`Ask the network for help`, icon: "hand", isFor: isManager },
  { place: "members", label: msg`Members`, icon: "women", isFor: isManager },
  { place: "application", label: msg`Our cooperative and its papers`, icon: "paper", isFor: isManager },
  {
    place: "choose",
    label: msg`Work for another cooperative`,
    icon: "shop",
    isFor: ({ cooperatives }) => cooperatives.length > 1,
  },
]
