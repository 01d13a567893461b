import { Input } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { listCooperatives } from "../cooperatives/cooperative"
import { listBalances } from "./books"
import { Choice } from "./choice"
import { useTexts } from "./use-texts"

type Props = { kind: string; value: string; label?: string; onChange: (owner: string) => void }

const OwnerOfCooperatives = ({ value, label, onChange }: Omit<Props, "kind">) => {
  const { t, nameOf } = useTexts()
  const [q, setQ] = useState("")
  const { data } = useQuery({
    queryKey: ["cooperatives", "owners", q],
    queryFn: () => listCooperatives({ q, status: "", page: 0 }),
    placeholderData: keepPreviousData,
  })
  const options = (data?.cooperatives ?? []).map(({ id, name }) => ({ value: id, label: nameOf(name) }))
  return (
    <>
      <Input
        size="small"
        type="search"
        value={q}
        aria-label={t("field.search")}
        placeholder={t("field.search")}
        onChange={(event) => setQ(event.target.value)}
      />
      <Choice label={label ?? t("field.owner")} value={value} options={options} onChange={onChange} />
    </>
  )
}

const OwnerOfOthers = ({ kind, value, onChange }: Props) => {
  const { t } = useTexts()
  const { data } = useQuery({ queryKey: ["books", "owners", kind], queryFn: () => listBalances({ kind }, 0) })
  const options = (data?.balances ?? []).flatMap(({ owner_id }) =>
    owner_id ? [{ value: owner_id, label: owner_id }] : [],
  )
  return <Choice label={t("field.owner")} value={value} options={options} onChange={onChange} />
}

/** Whose account it is; `label` is what else it is asked for. */
export const OwnerField = ({ kind, value, label, onChange }: Props) =>
  kind === "cooperative" || kind === "to_come" ? (
    <OwnerOfCooperatives value={value} {...(label ? { label } : {})} onChange={onChange} />
  ) : (
    <OwnerOfOthers kind={kind} value={value} onChange={onChange} />
  )
