import { useState } from "react"
import { ask } from "../../backend/ask"
import { InputField, TextField } from "../../backend/field"
import { FormDialog } from "../../backend/form-dialog"
import { useForm } from "../../backend/use-form"
import { numberSent } from "../edition/edition-draft"
import { type Fair, fairPath } from "../fairs"
import { FAIRS } from "../use-fair"
import { useTexts } from "../use-texts"
import type { Allocation, RankedCooperative } from "./allocations"

type Props = { fair: Fair; allocation: Allocation; ranked: RankedCooperative }

/** Gives somebody another rank by hand, with the reason that everybody it concerns will read. */
export const ChangeRank = ({ fair, allocation, ranked }: Props) => {
  const { t, nameOf } = useTexts("fairAllocation")
  const [isOpen, setOpen] = useState(false)
  const { cooperative_id, cooperative, rank } = ranked
  const { draft, change, errorOf, submit, isPending } = useForm({
    namespace: "fairs",
    key: `rank ${allocation.id} ${cooperative_id}`,
    start: { rank: String(rank), reason: "" },
    send: (typed) =>
      ask(`${fairPath(fair.id)}/allocations/${encodeURIComponent(allocation.id)}/change`, {
        cooperative_id,
        rank: numberSent(typed.rank),
        reason: typed.reason.trim(),
      }),
    refresh: [FAIRS],
    onDone: () => setOpen(false),
  })
  return (
    <FormDialog
      action={t("action.change")}
      title={`${t("action.change")} · ${nameOf(cooperative?.name)}`}
      lead={t("explain.change")}
      send={t("action.change")}
      isOpen={isOpen}
      isBusy={isPending}
      isSecondary
      onOpen={setOpen}
      onSend={submit}
    >
      <div className="flex flex-col gap-4 px-6">
        <InputField
          type="number"
          min={1}
          max={allocation.ranked.length}
          label={t("field.rank")}
          value={draft.rank}
          error={errorOf("rank")}
          onChange={(typed) => change({ rank: typed })}
        />
        <TextField
          label={t("field.reason")}
          maxLength={500}
          value={draft.reason}
          error={errorOf("reason")}
          onChange={(reason) => change({ reason })}
        />
      </div>
    </FormDialog>
  )
}
