import { Badge, Table, Text, toast } from "@medusajs/ui"
import { ReasonDialog } from "../backend/reason-dialog"
import { useAct } from "../backend/use-act"
import { reverse, type Transaction } from "./books"
import { useTexts } from "./use-texts"

/** Payouts are undone in their batch; a reversal is not reversed. */
const NOT_REVERSED = ["reversal", "payout_sent", "payout_paid", "payout_failed"]

const Entry = ({ entry, currency }: { entry: Transaction["entries"][number]; currency: string }) => {
  const { t, nameOf, amountOf } = useTexts()
  const [kind = ""] = entry.account.split(":")
  const owner = entry.owner_name ? nameOf(entry.owner_name) : entry.account.split(":").slice(1, -1).join(":")
  return (
    <li className="flex justify-between gap-4">
      <span>
        {t(entry.amount > 0 ? "column.debit" : "column.credit")} ·{" "}
        {t(`account.${kind}`, { defaultValue: kind })}
        {owner && (
          <>
            {" "}
            <bdi>{owner}</bdi>
          </>
        )}
      </span>
      <span>{amountOf(Math.abs(entry.amount), currency)}</span>
    </li>
  )
}

/** A transaction of the journal, and its reversal where it may have one. */
export const TransactionRow = ({ transaction }: { transaction: Transaction }) => {
  const { t, dateOf } = useTexts()
  const { id, kind, occurred_at, happened_at, part_number, reason, actor, entries } = transaction
  const { mutate, isPending } = useAct({
    namespace: "books",
    act: (given: string) => reverse(id, given),
    refresh: ["books"],
    onDone: () => toast.success(t("saved")),
  })
  const name = t(`event.${kind}`, { defaultValue: kind })
  const mayReverse = !NOT_REVERSED.includes(kind) && !transaction.reversed_by_id
  return (
    <Table.Row>
      <Table.Cell className="py-2 align-top">
        <Text size="small">{dateOf(occurred_at)}</Text>
        {happened_at && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("happened", { at: dateOf(happened_at) })}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="py-2 align-top">
        <Text size="small" weight="plus">
          {name} {part_number && <bdi>{part_number}</bdi>}
        </Text>
        {transaction.reversed_by_id && <Badge size="2xsmall">{t("reversed")}</Badge>}
        {reason && (
          <Text size="xsmall">
            <bdi>{reason}</bdi>
          </Text>
        )}
        {actor && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            <bdi>{actor.name ?? actor.email ?? actor.id}</bdi>
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="py-2 align-top">
        <ul className="txt-small">
          {entries.map((entry, index) => (
            <Entry key={index} entry={entry} currency={transaction.currency_code} />
          ))}
        </ul>
      </Table.Cell>
      <Table.Cell className="py-2 align-top">
        {mayReverse && (
          <ReasonDialog
            action={t("action.reverse")}
            subject={name}
            explanation={t("explain.reverse")}
            fieldLabel={t("field.reason")}
            isGrave
            needsReason
            isBusy={isPending}
            onConfirm={(given, close) => mutate(given, { onSuccess: close })}
          />
        )}
      </Table.Cell>
    </Table.Row>
  )
}
