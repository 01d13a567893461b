import { Button, Container, Table, toast } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { InputField } from "../backend/field"
import { ListTable } from "../backend/list-table"
import { useAct } from "../backend/use-act"
import { useTexts } from "../cooperatives/use-texts"
import { addCarrier, type Carrier, changeCarrier, listCarriers } from "./cash"
import { SectionTitle } from "../backend/section-title"

const EMPTY = { code: "", ar: "", fr: "", en: "" }
const NAMES = ["fr", "ar", "en"] as const
const REFRESH = ["carriers", "carriers-ageing"]

/** Who carries parcels: one more, or one set aside. What a carrier set aside owes stays. */
export const CarriersSection = () => {
  const { t } = useTranslation("carriers")
  const { data } = useQuery({ queryKey: ["carriers"], queryFn: listCarriers })
  return (
    <Container className="divide-y p-0">
      <SectionTitle title={t("carriers.title")} lead={t("carriers.lead")} className="px-6 py-4" />
      <ListTable columns={[t("column.carrier"), t("carriers.code"), t("column.state"), " "]}>
        {(data?.carriers ?? []).map((carrier) => (
          <Row key={carrier.code} carrier={carrier} />
        ))}
      </ListTable>
      <AddForm />
    </Container>
  )
}

const Row = ({ carrier: { code, name, is_active } }: { carrier: Carrier }) => {
  const { t } = useTranslation("carriers")
  const { nameOf } = useTexts()
  const change = useAct({ namespace: "carriers", act: changeCarrier, refresh: REFRESH })
  return (
    <Table.Row>
      <Table.Cell>
        <bdi>{nameOf(name)}</bdi>
      </Table.Cell>
      <Table.Cell>
        <bdi dir="ltr">{code}</bdi>
      </Table.Cell>
      <Table.Cell>{is_active ? t("carriers.offered") : t("setAside")}</Table.Cell>
      <Table.Cell>
        <Button
          size="small"
          variant="secondary"
          isLoading={change.isPending}
          onClick={() => change.mutate({ code, is_active: !is_active })}
        >
          {is_active ? t("carriers.setAside") : t("carriers.offer")}
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}

const AddForm = () => {
  const { t } = useTranslation("carriers")
  const [form, setForm] = useState(EMPTY)
  const add = useAct({
    namespace: "carriers",
    act: addCarrier,
    refresh: REFRESH,
    onDone: () => {
      setForm(EMPTY)
      toast.success(t("carriers.added"))
    },
  })
  const put = (field: keyof typeof EMPTY) => (value: string) =>
    setForm((last) => ({ ...last, [field]: value }))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { code, ...name } = form
    add.mutate({ code: code.trim().toLowerCase(), name })
  }
  return (
    <form className="grid gap-4 px-6 py-4 md:grid-cols-4" onSubmit={submit}>
      <InputField
        label={t("carriers.code")}
        hint={t("carriers.codeHint")}
        value={form.code}
        dir="ltr"
        required
        maxLength={40}
        onChange={put("code")}
      />
      {NAMES.map((language) => (
        <InputField
          key={language}
          label={t(`carriers.name.${language}`)}
          value={form[language]}
          required
          maxLength={80}
          onChange={put(language)}
        />
      ))}
      <Button type="submit" size="small" className="self-start" isLoading={add.isPending}>
        {t("carriers.add")}
      </Button>
    </form>
  )
}
