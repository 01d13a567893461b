import { toast } from "@medusajs/ui"
import { useState } from "react"
import { BEARERS } from "../../../modules/fair-campaign/bearers"
import { ask } from "../../backend/ask"
import { Field, InputField } from "../../backend/field"
import { FormDialog } from "../../backend/form-dialog"
import { useForm } from "../../backend/use-form"
import { Choice } from "../../books/choice"
import { Boxes, CategoriesField } from "../boxes"
import { numberSent } from "../edition/edition-draft"
import type { Exhibitor } from "../exhibitors"
import { type Fair, fairPath } from "../fairs"
import { type Clock, instantOf, localOf } from "../morocco-time"
import { FAIRS, useFairPart } from "../use-fair"
import { useMarket } from "../use-market"
import { useTexts } from "../use-texts"

const startOf = (fair: Fair, clock: Clock) => ({
  percent: "10",
  borneBy: "cooperative",
  budget: "",
  starts: localOf(clock, fair.opens_at),
  ends: localOf(clock, fair.closes_at),
  categories: [] as string[],
  cooperatives: [] as string[],
})

const promotionSent = (draft: ReturnType<typeof startOf>, clock: Clock) => ({
  percent: numberSent(draft.percent),
  borne_by: draft.borneBy,
  budget_mad: numberSent(draft.budget),
  starts_at: instantOf(clock, draft.starts),
  ends_at: instantOf(clock, draft.ends),
  categories: draft.categories,
  cooperative_ids: draft.cooperatives,
})

const FIELDS = [
  ["percent", "percent", "text"],
  ["budget", "budget_mad", "text"],
  ["starts", "starts_at", "datetime-local"],
  ["ends", "ends_at", "datetime-local"],
] as const

/** A new promotion, for the days of the fair unless others are said. */
export const PromotionForm = ({ fair }: { fair: Fair }) => {
  const { t, nameOf } = useTexts("fairCampaign")
  const [isOpen, setOpen] = useState(false)
  const clock = useMarket()?.clock ?? []
  const { data } = useFairPart<{ exhibitors: Exhibitor[] }>(fair.id, "exhibitors")
  const { draft, change, errorOf, submit, isPending } = useForm({
    namespace: "fairCampaign",
    key: `promotion ${fair.id}`,
    start: startOf(fair, clock),
    send: (typed) => ask(`${fairPath(fair.id)}/promotions`, promotionSent(typed, clock)),
    refresh: [FAIRS],
    onDone: () => {
      setOpen(false)
      toast.success(t("created"))
    },
  })
  const exhibitors = (data?.exhibitors ?? []).filter(({ status }) => status === "confirmed")
  return (
    <FormDialog
      name="createPromotion"
      action={t("action.create")}
      title={t("action.create")}
      lead={t("explain.create")}
      send={t("action.create")}
      isOpen={isOpen}
      isBusy={isPending}
      onOpen={setOpen}
      onSend={submit}
    >
      <div className="flex flex-col gap-6 px-6">
        <div className="grid gap-4 sm:grid-cols-2">
          {FIELDS.map(([name, path, type]) => (
            <InputField
              key={name}
              name={path}
              type={type}
              dir="ltr"
              label={t(`field.${name}`)}
              value={draft[name]}
              error={errorOf(path)}
              onChange={(typed) => change({ [name]: typed })}
            />
          ))}
          <Field label={t("field.borneBy")} error={errorOf("borne_by")}>
            {() => (
              <Choice
                name="borne_by"
                label={t("field.borneBy")}
                value={draft.borneBy}
                options={BEARERS.map((value) => ({ value, label: t(`borneBy.${value}`) }))}
                onChange={(borneBy) => change({ borneBy })}
              />
            )}
          </Field>
        </div>
        <CategoriesField
          legend={t("field.categories")}
          values={draft.categories}
          onChange={(categories) => change({ categories })}
        />
        <Boxes
          legend={t("field.cooperatives")}
          options={exhibitors.map(({ cooperative }) => ({
            value: cooperative.id,
            label: nameOf(cooperative.name),
          }))}
          values={draft.cooperatives}
          onChange={(cooperatives) => change({ cooperatives })}
        />
      </div>
    </FormDialog>
  )
}
