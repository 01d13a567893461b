import { toast } from "@medusajs/ui"
import { ReasonDialog } from "../backend/reason-dialog"
import { useAct } from "../backend/use-act"
import { failLine, payLine, type PayoutLine } from "./payouts"
import { useTexts } from "./use-texts"

const MAY_BE_PAID = ["sent", "disputed"]
const MAY_FAIL = ["sent", "paid", "disputed"]

/** What the bank did with a line, written down. */
export const LineActions = ({ payoutId, line }: { payoutId: string; line: PayoutLine }) => {
  const { t, nameOf, amountOf } = useTexts()
  const subject = `${nameOf(line.cooperative.name)} · ${amountOf(line.amount_mad)}`
  const onDone = () => toast.success(t("saved"))
  const paid = useAct({
    namespace: "payouts",
    act: (reference: string) => payLine(payoutId, line.id, reference),
    refresh: ["payouts"],
    onDone,
  })
  const failed = useAct({
    namespace: "payouts",
    act: (reason: string) => failLine(payoutId, line.id, reason),
    refresh: ["payouts"],
    onDone,
  })
  return (
    <div className="flex flex-wrap gap-2 py-2">
      {MAY_BE_PAID.includes(line.status) && (
        <ReasonDialog
          action={t("action.paid")}
          subject={subject}
          explanation={t("explain.paid")}
          fieldLabel={t("field.reference")}
          needsReason
          isBusy={paid.isPending}
          onConfirm={(reference, close) => paid.mutate(reference, { onSuccess: close })}
        />
      )}
      {MAY_FAIL.includes(line.status) && (
        <ReasonDialog
          action={t("action.failed")}
          subject={subject}
          explanation={t("explain.failed")}
          fieldLabel={t("field.reason")}
          isGrave
          needsReason
          isBusy={failed.isPending}
          onConfirm={(reason, close) => failed.mutate(reason, { onSuccess: close })}
        />
      )}
    </div>
  )
}
