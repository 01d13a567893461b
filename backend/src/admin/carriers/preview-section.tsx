import { Badge, Button, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ListTable } from "../backend/list-table"
import { useFormats } from "../backend/use-formats"
import type { LineState, Preview } from "./cash"

const COLORS: Record<LineState, "green" | "orange" | "red" | "grey"> = {
  matched: "green",
  difference: "orange",
  unknown_parcel: "red",
  already_remitted: "grey",
}

type Props = { preview: Preview; isBusy: boolean; onTake: () => void }

/** What a file would settle: its totals, what keeps it from being taken, and its lines, differences first. */
export const PreviewSection = ({ preview, isBusy, onTake }: Props) => {
  const { t } = useTranslation("carriers")
  const { amountOf } = useFormats()
  const lines = [...preview.lines].sort(
    (a, b) => Number(a.state === "matched") - Number(b.state === "matched") || a.number - b.number,
  )
  const columns = ["line", "reference", "state", "expected", "collected", "fee"].map((name) =>
    t(`column.${name}`),
  )
  return (
    <div className="flex flex-col gap-3 py-4">
      <Text className="px-6">
        {t("import.totals", {
          collected: amountOf(preview.collected_mad),
          fee: amountOf(preview.fee_mad),
          net: amountOf(preview.net_mad),
        })}
      </Text>
      {preview.problems.map(({ code, line }) => (
        <Text key={`${code}${line ?? ""}`} className="text-ui-fg-error px-6">
          {line ? t("import.atLine", { line }) : null} {t(`problem.${code}`)}
        </Text>
      ))}
      <div className="overflow-x-auto">
        <ListTable columns={columns}>
          {lines.map(({ number, reference, state, expected_mad, remitted_mad, fee_mad }) => (
            <Table.Row key={number}>
              <Table.Cell>{number}</Table.Cell>
              <Table.Cell>
                <bdi>{reference}</bdi>
              </Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall" color={COLORS[state]}>
                  {t(`state.${state}`)}
                </Badge>
              </Table.Cell>
              <Table.Cell>{expected_mad === null ? "—" : amountOf(expected_mad)}</Table.Cell>
              <Table.Cell>{amountOf(remitted_mad)}</Table.Cell>
              <Table.Cell>{amountOf(fee_mad)}</Table.Cell>
            </Table.Row>
          ))}
        </ListTable>
      </div>
      <div className="px-6">
        <Button size="small" isLoading={isBusy} disabled={preview.problems.length > 0} onClick={onTake}>
          {t("import.take")}
        </Button>
      </div>
    </div>
  )
}
