import { Button, Input, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../backend/use-act"
import { type Refund, sendByTransfer, tryCardAgain } from "./refunds"

/** What an admin does about a refund that is owed: a transfer with its reference, or the card again. */
export const RefundActions = ({ id, method, status }: Refund) => {
  const { t } = useTranslation("refunds")
  const [reference, setReference] = useState("")
  const onDone = ({ refund }: { refund: Refund }) =>
    refund.status === "sent" ? toast.success(t("sent")) : toast.error(t("failedAgain"))
  const send = useAct({
    namespace: "refunds",
    act: () => sendByTransfer(id, reference.trim()),
    refresh: ["refunds"],
    onDone,
  })
  const again = useAct({ namespace: "refunds", act: () => tryCardAgain(id), refresh: ["refunds"], onDone })
  if (status === "sent") return null
  const isCard = method === "card"
  return (
    <div className="flex flex-wrap items-center gap-2 py-2">
      {isCard ? (
        <Button size="small" isLoading={again.isPending} onClick={() => again.mutate(undefined)}>
          {t("tryAgain")}
        </Button>
      ) : null}
      {isCard && status === "due" ? null : (
        <>
          <Input
            size="small"
            className="w-40"
            aria-label={t("column.reference")}
            placeholder={t("column.reference")}
            value={reference}
            onChange={(event) => setReference(event.target.value)}
          />
          <Button
            size="small"
            variant="secondary"
            disabled={!reference.trim()}
            isLoading={send.isPending}
            onClick={() => send.mutate(undefined)}
          >
            {t("transferMade")}
          </Button>
        </>
      )}
    </div>
  )
}
