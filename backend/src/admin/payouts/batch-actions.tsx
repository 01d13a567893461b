import { Button, Text, toast } from "@medusajs/ui"
import { ReasonDialog } from "../backend/reason-dialog"
import { useAct } from "../backend/use-act"
import { useMyId } from "../backend/use-my-id"
import { approvePayout, bankFileOf, cancelPayout, exportPayout, type Payout } from "./payouts"
import { useTexts } from "./use-texts"

/** What may be done with a batch where it stands, and by whom. */
export const BatchActions = ({ payout }: { payout: Payout }) => {
  const { t } = useTexts()
  const myId = useMyId()
  const { id, number, status, proposed_by } = payout
  const onDone = () => toast.success(t("saved"))
  const approval = useAct({
    namespace: "payouts",
    act: () => approvePayout(id),
    refresh: ["payouts"],
    onDone,
  })
  const sending = useAct({ namespace: "payouts", act: () => exportPayout(id), refresh: ["payouts"], onDone })
  const cancelling = useAct({
    namespace: "payouts",
    act: (reason: string) => cancelPayout(id, reason),
    refresh: ["payouts"],
    onDone,
  })
  const isMine = proposed_by?.id === myId
  return (
    <div className="flex flex-wrap items-center gap-2">
      {status === "proposed" && isMine && <Text size="small">{t("waitsForSecond")}</Text>}
      {status === "proposed" && (
        <Button
          size="small"
          disabled={isMine || !myId}
          isLoading={approval.isPending}
          onClick={() => approval.mutate(undefined)}
        >
          {t("action.approve")}
        </Button>
      )}
      {status === "approved" && (
        <Button size="small" isLoading={sending.isPending} onClick={() => sending.mutate(undefined)}>
          {t("action.export")}
        </Button>
      )}
      {(status === "exported" || status === "settled") && (
        <Button size="small" variant="secondary" asChild>
          <a href={bankFileOf(id)} download>
            {t("action.download")}
          </a>
        </Button>
      )}
      {(status === "proposed" || status === "approved") && (
        <ReasonDialog
          action={t("action.cancel")}
          subject={t("batch", { number })}
          explanation={t("explain.cancel")}
          fieldLabel={t("field.reason")}
          isGrave
          needsReason
          isBusy={cancelling.isPending}
          onConfirm={(reason, close) => cancelling.mutate(reason, { onSuccess: close })}
        />
      )}
    </div>
  )
}
