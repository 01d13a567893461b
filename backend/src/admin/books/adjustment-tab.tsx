import { Button, Container, Heading, Input, Label, Text, Textarea, toast } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { ACCOUNT_KINDS, isOwned } from "../../modules/ledger/accounts"
import { useAct } from "../backend/use-act"
import { adjust, type Adjustment } from "./books"
import { Choice } from "./choice"
import { OwnerField } from "./owner-field"
import { useTexts } from "./use-texts"

type Account = { kind: string; owner: string }

const EMPTY = {
  debit: { kind: "", owner: "" },
  credit: { kind: "", owner: "" },
  amount: "",
  reason: "",
}

const isWhole = ({ kind, owner }: Account): boolean => Boolean(kind && (owner || !isOwned(kind)))

const sent = ({ kind, owner }: Account) => (owner ? { kind, owner } : { kind })

const AccountField = ({
  side,
  value,
  onChange,
}: {
  side: "debit" | "credit"
  value: Account
  onChange: (account: Account) => void
}) => {
  const { t } = useTexts()
  const options = ACCOUNT_KINDS.map((kind) => ({ value: kind, label: t(`account.${kind}`) }))
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="txt-small-plus mb-2">{t(`field.${side}`)}</legend>
      <Choice
        label={t("column.kind")}
        value={value.kind}
        options={options}
        onChange={(kind) => onChange({ kind, owner: "" })}
      />
      {isOwned(value.kind) && (
        <OwnerField
          kind={value.kind}
          value={value.owner}
          onChange={(owner) => onChange({ ...value, owner })}
        />
      )}
    </fieldset>
  )
}

/** A correction of the books, with its reason. Sent twice by a slow network, it is booked once. */
export const AdjustmentTab = () => {
  const { t } = useTexts()
  const [form, setForm] = useState(EMPTY)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [amountId, reasonId] = [useId(), useId()]
  const { mutate, isPending } = useAct({
    namespace: "books",
    act: (adjustment: Adjustment) => adjust(adjustment),
    refresh: ["books"],
    onDone: () => {
      toast.success(t("saved"))
      setForm(EMPTY)
      setKey(crypto.randomUUID())
    },
  })
  const amount = Number(form.amount.replace(",", "."))
  const isReady = isWhole(form.debit) && isWhole(form.credit) && amount > 0 && form.reason.trim() !== ""
  const change = (changes: Partial<typeof EMPTY>) => setForm((last) => ({ ...last, ...changes }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { reason } = form
    mutate({ key, debit: sent(form.debit), credit: sent(form.credit), amount, reason: reason.trim() })
  }
  return (
    <Container>
      <form className="flex max-w-xl flex-col gap-4" onSubmit={submit}>
        <Heading level="h2">{t("tab.adjustment")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("explain.adjust")}
        </Text>
        <AccountField side="debit" value={form.debit} onChange={(debit) => change({ debit })} />
        <AccountField side="credit" value={form.credit} onChange={(credit) => change({ credit })} />
        <Label htmlFor={amountId}>{t("field.amount")}</Label>
        <Input
          id={amountId}
          inputMode="decimal"
          dir="ltr"
          value={form.amount}
          onChange={(event) => change({ amount: event.target.value })}
        />
        <Label htmlFor={reasonId}>{t("field.reasonSeen")}</Label>
        <Textarea
          id={reasonId}
          dir="auto"
          maxLength={500}
          value={form.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
        <Button type="submit" size="small" className="self-start" disabled={!isReady} isLoading={isPending}>
          {t("action.adjust")}
        </Button>
      </form>
    </Container>
  )
}
