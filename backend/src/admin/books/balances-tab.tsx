import { Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { ListPage } from "../backend/list-page"
import { ListTable } from "../backend/list-table"
import { ACCOUNT_KINDS, balancesFile, listBalances, PAGE_SIZE } from "./books"
import { Choice } from "./choice"
import { FilterBar } from "./filter-bar"
import { useMonthOptions } from "./use-months"
import { useTexts } from "./use-texts"

const COLUMNS = ["kind", "owner", "debit", "credit", "code"] as const

/** What every account holds, now or at a month's end. */
export const BalancesTab = () => {
  const { t, amountOf } = useTexts()
  const months = useMonthOptions()
  const [search, setSearch] = useState({ kind: "", month: "", page: 0 })
  const { page, ...filters } = search
  const { data, isError, isPending } = useQuery({
    queryKey: ["books", "balances", search],
    queryFn: () => listBalances(filters, page),
    placeholderData: keepPreviousData,
  })
  const kinds = ACCOUNT_KINDS.map((value) => ({ value, label: t(`account.${value}`) }))
  const ask = (change: Partial<typeof search>) => setSearch((last) => ({ ...last, page: 0, ...change }))
  return (
    <ListPage
      title={t("tab.balances")}
      isPending={isPending}
      isError={isError}
      count={data?.count ?? 0}
      empty={t("empty")}
      pages={{ size: PAGE_SIZE, page, onTurn: (turned) => ask({ page: turned }) }}
      filters={
        <FilterBar file={balancesFile(filters)}>
          <Choice
            label={t("column.kind")}
            value={search.kind}
            options={kinds}
            every={t("everyKind")}
            onChange={(kind) => ask({ kind })}
          />
          <Choice
            label={t("column.month")}
            value={search.month}
            options={months}
            every={t("now")}
            onChange={(month) => ask({ month })}
          />
        </FilterBar>
      }
    >
      <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
        {data?.balances.map(({ code, kind, owner_name, owner_id, balance, currency_code }) => (
          <Table.Row key={code}>
            <Table.Cell>{t(`account.${kind}`)}</Table.Cell>
            <Table.Cell>
              <bdi>{owner_name ?? owner_id}</bdi>
            </Table.Cell>
            <Table.Cell>{balance > 0 ? amountOf(balance, currency_code) : ""}</Table.Cell>
            <Table.Cell>{balance < 0 ? amountOf(-balance, currency_code) : ""}</Table.Cell>
            <Table.Cell>
              <bdi dir="ltr">{code}</bdi>
            </Table.Cell>
          </Table.Row>
        ))}
      </ListTable>
    </ListPage>
  )
}
