import { Button } from "@medusajs/ui"
import { useTexts } from "./use-texts"

type Props = { isBusy: boolean; onDecide: (decision: "approve" | "refuse") => void }

/** The two answers to an origin that waits. */
export const DecisionButtons = ({ isBusy, onDecide }: Props) => {
  const { t } = useTexts()
  return (
    <div className="flex gap-2">
      <Button size="small" disabled={isBusy} onClick={() => onDecide("approve")}>
        {t("origin.approve")}
      </Button>
      <Button size="small" variant="secondary" disabled={isBusy} onClick={() => onDecide("refuse")}>
        {t("origin.refuse")}
      </Button>
    </div>
  )
}
