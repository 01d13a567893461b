import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ListPage } from "../backend/list-page"
import { ListTable } from "../backend/list-table"
import { useFormats } from "../backend/use-formats"
import { useList } from "../backend/use-list"
import { LINE_STATES, listRemittances, PAGE_SIZE } from "./cash"

/** The files that were taken, the newest first. */
export const RemittancesSection = () => {
  const { t } = useTranslation("carriers")
  const { amountOf, dateOf } = useFormats()
  const { search, ask, data, ...list } = useList("remittances", "", listRemittances)
  const columns = ["receivedOn", "carrier", "bankReference", "net", "fee", "state"].map((name) =>
    t(`column.${name}`),
  )
  return (
    <ListPage
      {...list}
      title={t("remittances.title")}
      empty={t("remittances.empty")}
      filters={null}
      pages={{ size: PAGE_SIZE, page: search.page, onTurn: (page) => ask({ page }) }}
    >
      <ListTable columns={columns}>
        {(data?.remittances ?? []).map((row) => (
          <Table.Row key={row.id}>
            <Table.Cell>{dateOf(row.received_at)}</Table.Cell>
            <Table.Cell>{row.carrier_code}</Table.Cell>
            <Table.Cell>
              <bdi>{row.bank_reference ?? row.file_name ?? "—"}</bdi>
            </Table.Cell>
            <Table.Cell>{amountOf(row.net_mad)}</Table.Cell>
            <Table.Cell>{amountOf(row.fee_mad)}</Table.Cell>
            <Table.Cell>
              {LINE_STATES.filter((state) => row.counts[state] > 0)
                .map((state) => `${t(`state.${state}`)} × ${row.counts[state]}`)
                .join(" · ")}
            </Table.Cell>
          </Table.Row>
        ))}
      </ListTable>
    </ListPage>
  )
}
