import { Button, Container, Heading, Input, Label, Text, toast } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useAct } from "../backend/use-act"
import { Choice } from "../books/choice"
import { OwnerField } from "../books/owner-field"
import { createRule, type NewRule } from "./rules"
import { useCategories } from "./use-categories"
import { useTexts } from "./use-texts"

const EMPTY = {
  name: "",
  commission: "8",
  solidarity: "2",
  priority: "0",
  starts: "",
  ends: "",
  reason: "",
  category: "",
  cooperative: "",
}

type Form = typeof EMPTY

const numberOf = (text: string): number => Number(text.replace(",", "."))

const momentOf = (local: string): string | null => (local ? new Date(local).toISOString() : null)

const ruleOf = (form: Form): NewRule => ({
  name: form.name.trim(),
  commission_percent: numberOf(form.commission),
  solidarity_percent: numberOf(form.solidarity),
  cooperative_id: form.cooperative || null,
  category: form.category || null,
  priority: numberOf(form.priority),
  starts_at: momentOf(form.starts),
  ends_at: momentOf(form.ends),
  reason: form.reason,
})

type FieldProps = { label: string; value: string; type?: string; onChange: (value: string) => void }

const Field = ({ label, value, type = "text", onChange }: FieldProps) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        size="small"
        dir="auto"
        type={type}
        value={value}
        maxLength={type === "text" ? 120 : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

/** A new rule. Sales made before it begins keep theirs. */
export const RuleForm = () => {
  const { t } = useTexts()
  const { options } = useCategories()
  const [form, setForm] = useState(EMPTY)
  const { mutate, isPending } = useAct({
    namespace: "commissionRules",
    act: (rule: NewRule) => createRule(rule),
    refresh: ["commission-rules"],
    onDone: () => {
      toast.success(t("saved"))
      setForm(EMPTY)
    },
  })
  const put = (field: keyof Form) => (value: string) => setForm((last) => ({ ...last, [field]: value }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate(ruleOf(form))
  }
  return (
    <Container>
      <form className="flex flex-col gap-4" onSubmit={submit}>
        <Heading level="h2">{t("new")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("explain.create")}
        </Text>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t("field.name")} value={form.name} onChange={put("name")} />
          <Field label={t("field.priority")} value={form.priority} onChange={put("priority")} />
          <Field label={t("field.commission")} value={form.commission} onChange={put("commission")} />
          <Field label={t("field.solidarity")} value={form.solidarity} onChange={put("solidarity")} />
          <Field
            label={t("field.starts")}
            type="datetime-local"
            value={form.starts}
            onChange={put("starts")}
          />
          <Field label={t("field.ends")} type="datetime-local" value={form.ends} onChange={put("ends")} />
          <div className="flex flex-col gap-1">
            <Label>{t("field.category")}</Label>
            <Choice
              label={t("field.category")}
              value={form.category}
              options={options}
              every={t("everyCategory")}
              onChange={put("category")}
            />
          </div>
          <div className="flex flex-col gap-1">
            <Label>{t("field.cooperative")}</Label>
            <OwnerField
              kind="cooperative"
              value={form.cooperative}
              label={t("field.cooperative")}
              onChange={put("cooperative")}
            />
          </div>
          <Field label={t("field.reason")} value={form.reason} onChange={put("reason")} />
        </div>
        <Button
          type="submit"
          size="small"
          className="self-start"
          disabled={!form.name.trim()}
          isLoading={isPending}
        >
          {t("action.create")}
        </Button>
      </form>
    </Container>
  )
}
