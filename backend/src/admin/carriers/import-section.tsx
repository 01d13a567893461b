import { Button, Container, Heading, Input, Label, Select, Text, toast } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { type FormEvent, type ReactNode, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAct } from "../backend/use-act"
import { useTexts } from "../cooperatives/use-texts"
import { type ImportForm, importFile, type Preview, previewFile, readAgeing } from "./cash"
import { PreviewSection } from "./preview-section"

const today = () => new Date().toISOString().slice(0, 10)

/** The form as it is filled in; null while the file or the carrier is missing. */
function readForm(carrier: string, form: FormData): ImportForm | null {
  const file = form.get("file")
  if (!carrier || !(file instanceof File) || file.size === 0) return null
  const said = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim() : ""
  }
  return {
    ...{ carrier, file, received_on: said("received_on") || today() },
    ...{ received_mad: said("received_mad"), bank_reference: said("bank_reference") },
  }
}

/** Takes a carrier's file: looked at first, with its differences, then taken. */
export const ImportSection = () => {
  const { t } = useTranslation("carriers")
  const { nameOf } = useTexts()
  const { data } = useQuery({ queryKey: ["carriers-ageing"], queryFn: readAgeing })
  const [carrier, setCarrier] = useState("")
  const [seen, setSeen] = useState<{ form: ImportForm; preview: Preview }>()
  const look = useAct({
    namespace: "carriers",
    act: async (form: ImportForm) => ({ form, ...(await previewFile(form)) }),
    refresh: [],
    onDone: setSeen,
  })
  const take = useAct({
    namespace: "carriers",
    act: importFile,
    refresh: ["carriers-ageing", "remittances"],
    onDone: () => {
      setSeen(undefined)
      toast.success(t("taken"))
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = readForm(carrier, new FormData(event.currentTarget))
    if (form) look.mutate(form)
    else toast.error(t("error.file_missing"))
  }
  return (
    <Container className="divide-y p-0">
      <form
        className="grid gap-4 px-6 py-4 md:grid-cols-3"
        onSubmit={submit}
        onChange={() => setSeen(undefined)}
      >
        <Heading level="h2" className="md:col-span-3">
          {t("import.title")}
        </Heading>
        <Field label={t("column.carrier")}>
          {(id) => (
            <Select value={carrier} onValueChange={setCarrier}>
              <Select.Trigger id={id}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {(data?.carriers ?? []).map(({ code, name }) => (
                  <Select.Item key={code} value={code}>
                    {nameOf(name)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          )}
        </Field>
        <Field label={t("import.file")}>
          {(id) => <Input id={id} type="file" name="file" accept=".csv,text/csv" />}
        </Field>
        <Field label={t("import.receivedOn")}>
          {(id) => <Input id={id} type="date" name="received_on" defaultValue={today()} />}
        </Field>
        <Field label={t("import.received")}>
          {(id) => <Input id={id} name="received_mad" inputMode="decimal" dir="ltr" />}
        </Field>
        <Field label={t("import.bankReference")}>
          {(id) => <Input id={id} name="bank_reference" maxLength={140} />}
        </Field>
        <div className="self-end">
          <Button size="small" variant="secondary" isLoading={look.isPending}>
            {t("import.look")}
          </Button>
        </div>
        <Text size="small" className="text-ui-fg-subtle md:col-span-3">
          {t("import.help")}
        </Text>
      </form>
      {seen ? (
        <PreviewSection
          preview={seen.preview}
          isBusy={take.isPending}
          onTake={() => take.mutate(seen.form)}
        />
      ) : null}
    </Container>
  )
}

const Field = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      {children(id)}
    </div>
  )
}
