import { Trans } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { Disclosure } from "~/design/disclosure"
import { Icon } from "~/design/icon"
import { BigAmount } from "./big-amount"
import type { TillSale } from "./till"
import { canBeUndone } from "./undo-request"
import type { Till } from "./use-till"

/** A sale made by mistake: what must go back first, then one touch. Nothing for a sale that is undone. */
export const UndoSale = ({ till, sale }: { till: Till; sale: TillSale }) => {
  if (!canBeUndone(sale)) return null
  return (
    <Disclosure summary={<Trans>This sale is a mistake</Trans>} className="print:hidden">
      <div className="grid gap-3">
        <p className="flex items-center gap-3 text-lg">
          <Icon name="back" className="size-7 shrink-0" />
          <Trans>Take the goods back.</Trans>
        </p>
        <p className="flex items-center gap-3 text-lg">
          <Icon name="cash" className="size-7 shrink-0" />
          <span className="flex flex-wrap items-baseline gap-x-3">
            <Trans>Give back</Trans>
            <BigAmount centimes={sale.total_centimes} className="text-3xl" />
          </span>
        </p>
        <Button
          type="button"
          variant="danger"
          size="lg"
          icon="close"
          isWide
          className="min-h-16"
          data-undo={sale.key}
          onClick={() => void till.undo(sale)}
        >
          <Trans>Undo this sale</Trans>
        </Button>
      </div>
    </Disclosure>
  )
}
