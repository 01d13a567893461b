import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { ListPage } from "../backend/list-page"
import { ListTable } from "../backend/list-table"
import { EVENT_KINDS, journalFile, listJournal, PAGE_SIZE } from "./books"
import { Choice } from "./choice"
import { FilterBar } from "./filter-bar"
import { TransactionRow } from "./transaction-row"
import { useMonthOptions } from "./use-months"
import { useTexts } from "./use-texts"

const COLUMNS = ["date", "event", "entries", "actions"] as const

/** Every transaction, the latest first. */
export const JournalTab = () => {
  const { t } = useTexts()
  const months = useMonthOptions()
  const [search, setSearch] = useState({ kind: "", month: "", page: 0 })
  const { page, ...filters } = search
  const { data, isError, isPending } = useQuery({
    queryKey: ["books", "journal", search],
    queryFn: () => listJournal(filters, page),
    placeholderData: keepPreviousData,
  })
  const kinds = EVENT_KINDS.map((value) => ({ value, label: t(`event.${value}`) }))
  const ask = (change: Partial<typeof search>) => setSearch((last) => ({ ...last, page: 0, ...change }))
  return (
    <ListPage
      title={t("tab.journal")}
      isPending={isPending}
      isError={isError}
      count={data?.count ?? 0}
      empty={t("empty")}
      pages={{ size: PAGE_SIZE, page, onTurn: (turned) => ask({ page: turned }) }}
      filters={
        <FilterBar file={journalFile(filters)}>
          <Choice
            label={t("column.event")}
            value={search.kind}
            options={kinds}
            every={t("everyEvent")}
            onChange={(kind) => ask({ kind })}
          />
          <Choice
            label={t("column.month")}
            value={search.month}
            options={months}
            every={t("everyMonth")}
            onChange={(month) => ask({ month })}
          />
        </FilterBar>
      }
    >
      <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
        {data?.transactions.map((transaction) => (
          <TransactionRow key={transaction.id} transaction={transaction} />
        ))}
      </ListTable>
    </ListPage>
  )
}
