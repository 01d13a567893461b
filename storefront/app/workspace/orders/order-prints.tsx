import { Trans } from "@lingui/react/macro"
import { ButtonLink } from "~/design/button"
import { useWorkspaceLinks } from "../frame/workspace-links"
import type { Order } from "./order"

const PRINTED = ["accepted", "packed", "partly_shipped", "shipped"]

/** What goes with the goods, on paper. */
export const OrderPrints = ({ order }: { order: Order }) => {
  const href = useWorkspaceLinks()
  const base = `${href("orders")}/${order.id}`
  return PRINTED.includes(order.status) ? (
    <div className="grid grid-cols-2 gap-3 print:hidden">
      <ButtonLink href={`${base}/packing-list`} variant="secondary" size="lg" icon="print" className="px-2">
        <Trans>Packing list</Trans>
      </ButtonLink>
      <ButtonLink href={`${base}/label`} variant="secondary" size="lg" icon="tag" className="px-2">
        <Trans>Address label</Trans>
      </ButtonLink>
    </div>
  ) : null
}
