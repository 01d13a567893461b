import { Table, Text } from "@medusajs/ui"
import { ListTable } from "../backend/list-table"
import { LineActions } from "./line-actions"
import type { Payout, PayoutLine } from "./payouts"
import { LineBadge } from "./statuses"
import { useTexts } from "./use-texts"

const COLUMNS = ["reference", "cooperative", "rib", "amount", "status", "actions"] as const

/** Why a line pays less or nothing, or what the bank or the cooperative said of it. */
const Note = ({ line }: { line: PayoutLine }) => {
  const { t, amountOf, dateOf } = useTexts()
  const notes = [
    line.rib_problem && t(`reason.${line.rib_problem}`),
    line.reason && t(`reason.${line.reason}`, { defaultValue: line.reason }),
    line.amount_mad < line.proposed_mad && t("lowered", { from: amountOf(line.proposed_mad) }),
    line.bank_reference && t("bankReference", { reference: line.bank_reference }),
    line.confirmed_at && t("confirmed", { at: dateOf(line.confirmed_at) }),
    line.status === "disputed" && line.not_received_note,
  ].filter((note): note is string => Boolean(note))
  return notes.map((note) => (
    <Text key={note} size="xsmall" className="text-ui-fg-subtle">
      <bdi>{note}</bdi>
    </Text>
  ))
}

const Row = ({ payoutId, line }: { payoutId: string; line: PayoutLine }) => {
  const { nameOf, amountOf } = useTexts()
  return (
    <Table.Row>
      <Table.Cell>{line.reference}</Table.Cell>
      <Table.Cell>
        <bdi>{nameOf(line.cooperative.name)}</bdi>
      </Table.Cell>
      <Table.Cell>
        <bdi dir="ltr">{line.rib ?? "—"}</bdi>
      </Table.Cell>
      <Table.Cell>{amountOf(line.amount_mad)}</Table.Cell>
      <Table.Cell className="py-2">
        <LineBadge status={line.status} />
        <Note line={line} />
      </Table.Cell>
      <Table.Cell>
        <LineActions payoutId={payoutId} line={line} />
      </Table.Cell>
    </Table.Row>
  )
}

/** What a batch pays, line by line. */
export const LineTable = ({ payout }: { payout: Payout }) => {
  const { t } = useTexts()
  return (
    <div className="overflow-x-auto">
      <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
        {payout.lines.map((line) => (
          <Row key={line.id} payoutId={payout.id} line={line} />
        ))}
      </ListTable>
    </div>
  )
}
