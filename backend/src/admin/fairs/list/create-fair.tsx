import { toast } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { useMyRegion } from "../../admin-scopes/use-my-region"
import { ask } from "../../backend/ask"
import { Field } from "../../backend/field"
import { FormDialog } from "../../backend/form-dialog"
import { useForm } from "../../backend/use-form"
import { Choice } from "../../books/choice"
import { editionSent, EMPTY_EDITION } from "../edition/edition-draft"
import { EditionFields } from "../edition/edition-fields"
import type { Fair, Series } from "../fairs"
import { FAIRS } from "../use-fair"
import { useTexts } from "../use-texts"

const useSeries = () =>
  useQuery({
    queryKey: [FAIRS, "series"],
    queryFn: () => ask<{ fair_series: Series[] }>("/admin/fair-series"),
  })

/**
 * Opens an edition as a draft: the next one of a fair there is, or the first of a new fair. A regional admin finds its
 * region chosen.
 */
export const CreateFair = () => {
  const { t, nameOf } = useTexts()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const { data } = useSeries()
  const ownRegion = useMyRegion()
  const { submit, isPending, ...form } = useForm({
    namespace: "fairs",
    key: "fair new",
    start: { ...EMPTY_EDITION, region: ownRegion ?? "", series: "" },
    send: ({ series, ...edition }) =>
      ask<{ fair: Fair }>("/admin/fairs", {
        ...editionSent(edition),
        ...(series ? { fair_id: series } : {}),
      }),
    refresh: [FAIRS],
    onDone: ({ fair }) => {
      toast.success(t("created"))
      setOpen(false)
      void navigate(`/fairs/${fair.id}`)
    },
  })
  const { draft, change, errorOf } = form
  const options = (data?.fair_series ?? []).map(({ id, names }) => ({ value: id, label: nameOf(names) }))
  const choose = (series: string) => {
    const region = data?.fair_series.find(({ id }) => id === series)?.region_code
    change({ series, ...(region && region !== draft.region ? { region, province: "" } : {}) })
  }
  return (
    <FormDialog
      name="create"
      action={t("action.create")}
      title={t("newTitle")}
      lead={t("newLead")}
      send={t("action.createDraft")}
      isOpen={isOpen}
      isBusy={isPending}
      onOpen={setOpen}
      onSend={submit}
    >
      <div className="px-6">
        <Field label={t("field.series")} error={errorOf("fair_id")}>
          {() => (
            <Choice
              name="fair_id"
              label={t("field.series")}
              value={draft.series}
              options={options}
              every={t("newSeries")}
              onChange={choose}
            />
          )}
        </Field>
      </div>
      <EditionFields draft={draft} change={change} errorOf={errorOf} />
    </FormDialog>
  )
}
