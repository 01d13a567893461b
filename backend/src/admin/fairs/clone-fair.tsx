import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { ask } from "../backend/ask"
import { InputField } from "../backend/field"
import { FormDialog } from "../backend/form-dialog"
import { useForm } from "../backend/use-form"
import { type Fair, fairPath } from "./fairs"
import { FAIRS } from "./use-fair"
import { useTexts } from "./use-texts"

/** The same day a year later; the last of February stays in February. */
const yearAfter = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace("-02-29", "-02-28")

/** Opens the next edition as a draft of this one. */
export const CloneFair = ({ fair }: { fair: Fair }) => {
  const { t } = useTexts()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const { draft, change, errorOf, submit, isPending } = useForm({
    namespace: "fairs",
    key: `clone ${fair.id}`,
    start: { opens_on: yearAfter(fair.opens_on), closes_on: yearAfter(fair.closes_on) },
    send: (days) => ask<{ fair: Fair }>(`${fairPath(fair.id)}/clone`, days),
    refresh: [FAIRS],
    onDone: (answer) => {
      setOpen(false)
      toast.success(t("created"))
      void navigate(`/fairs/${answer.fair.id}`)
    },
  })
  return (
    <FormDialog
      name="clone"
      action={t("action.clone")}
      title={t("action.clone")}
      lead={t("explain.clone")}
      send={t("action.createDraft")}
      isOpen={isOpen}
      isBusy={isPending}
      isSecondary
      onOpen={setOpen}
      onSend={submit}
    >
      <div className="grid gap-4 px-6 sm:grid-cols-2">
        {(["opens_on", "closes_on"] as const).map((day) => (
          <InputField
            key={day}
            name={day}
            type="date"
            label={t(`field.${day}`)}
            value={draft[day]}
            error={errorOf(day)}
            onChange={(chosen) => change({ [day]: chosen })}
          />
        ))}
      </div>
    </FormDialog>
  )
}
