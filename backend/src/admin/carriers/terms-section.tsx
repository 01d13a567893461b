import { Button, Container, Input, Label, Text, toast } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { type FormEvent, useId } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../backend/use-act"
import { useFormats } from "../backend/use-formats"
import { type CashTerms, readTerms, saveTerms } from "./cash"
import { SectionTitle } from "../backend/section-title"

const NUMBERS = ["undelivered_parcels", "within_months", "undelivered_after_days"] as const

/** Terms as they are typed: nothing typed for regions or the amount is no limit. */
function readForm(form: FormData): CashTerms & { reason: string | null } {
  const said = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim() : ""
  }
  const regions = said("regions")
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
  const most = said("most_mad").replace(",", ".")
  return {
    regions: regions.length ? regions : null,
    most_mad: most ? Number(most) : null,
    undelivered_parcels: Number(said("undelivered_parcels")),
    within_months: Number(said("within_months")),
    undelivered_after_days: Number(said("undelivered_after_days")),
    reason: said("reason") || null,
  }
}

/** To whom cash on delivery is offered, and who decided so. */
export const TermsSection = () => {
  const { t } = useTranslation("carriers")
  const { amountOf, dateOf } = useFormats()
  const { data } = useQuery({ queryKey: ["cash-terms"], queryFn: readTerms })
  const save = useAct({
    namespace: "carriers",
    act: saveTerms,
    refresh: ["cash-terms"],
    onDone: () => toast.success(t("terms.saved")),
  })
  if (!data) return null
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate(readForm(new FormData(event.currentTarget)))
  }
  const { terms, history } = data
  return (
    <Container className="divide-y p-0">
      <form key={history.length} className="grid gap-4 px-6 py-4 md:grid-cols-3" onSubmit={submit}>
        <SectionTitle title={t("terms.title")} lead={t("terms.lead")} className="md:col-span-3" />
        <Field name="most_mad" value={String(terms.most_mad ?? "")} />
        <Field name="regions" value={(terms.regions ?? []).join(" ")} />
        {NUMBERS.map((name) => (
          <Field key={name} name={name} value={String(terms[name])} />
        ))}
        <Field name="reason" value="" />
        <div className="md:col-span-3">
          <Button size="small" isLoading={save.isPending}>
            {t("terms.save")}
          </Button>
        </div>
      </form>
      {history.slice(0, 5).map((past) => (
        <Text key={past.changed_at} size="small" className="text-ui-fg-subtle px-6 py-2">
          {dateOf(past.changed_at)} · {past.most_mad === null ? "—" : amountOf(past.most_mad)} ·{" "}
          {past.regions?.join(" ") ?? t("terms.everywhere")}
          {past.reason ? <bdi> · {past.reason}</bdi> : null}
        </Text>
      ))}
    </Container>
  )
}

const Field = ({ name, value }: { name: string; value: string }) => {
  const { t } = useTranslation("carriers")
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {t(`terms.${name}`)}
      </Label>
      <Input id={id} name={name} defaultValue={value} dir={name === "reason" ? "auto" : "ltr"} />
    </div>
  )
}
