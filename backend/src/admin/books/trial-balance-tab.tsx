import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { ListTable } from "../backend/list-table"
import { readTrialBalance, type TrialBalance } from "./books"
import { Choice } from "./choice"
import { useMonthOptions } from "./use-months"
import { useTexts } from "./use-texts"

const COLUMNS = ["kind", "accounts", "debit", "credit"] as const

const Currency = ({ balance }: { balance: TrialBalance }) => {
  const { t, amountOf } = useTexts()
  const { currency_code: currency, debit, credit, difference, kinds } = balance
  const isZero = difference === 0
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <Heading level="h2">{currency.toUpperCase()}</Heading>
        {isZero ? (
          <CheckCircleSolid className="text-ui-tag-green-icon" aria-hidden />
        ) : (
          <XCircleSolid className="text-ui-tag-red-icon" aria-hidden />
        )}
        <Text size="small">
          {t(isZero ? "trial.zero" : "trial.wrong", { difference: amountOf(difference, currency) })}
        </Text>
      </div>
      <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
        {kinds.map((row) => (
          <Table.Row key={row.kind}>
            <Table.Cell>{t(`account.${row.kind}`)}</Table.Cell>
            <Table.Cell>{row.accounts}</Table.Cell>
            <Table.Cell>{row.debit ? amountOf(row.debit, currency) : ""}</Table.Cell>
            <Table.Cell>{row.credit ? amountOf(row.credit, currency) : ""}</Table.Cell>
          </Table.Row>
        ))}
        <Table.Row className="font-medium">
          <Table.Cell>{t("trial.total")}</Table.Cell>
          <Table.Cell />
          <Table.Cell>{amountOf(debit, currency)}</Table.Cell>
          <Table.Cell>{amountOf(credit, currency)}</Table.Cell>
        </Table.Row>
      </ListTable>
    </Container>
  )
}

/** All accounts by kind: debits and credits come to the same, in every currency. */
export const TrialBalanceTab = () => {
  const { t } = useTexts()
  const [month, setMonth] = useState("")
  const months = useMonthOptions()
  const { data, isError } = useQuery({
    queryKey: ["books", "trial", month],
    queryFn: () => readTrialBalance(month),
  })
  return (
    <div className="flex flex-col gap-3">
      <div className="w-64">
        <Choice
          label={t("column.month")}
          value={month}
          options={months}
          every={t("now")}
          onChange={setMonth}
        />
      </div>
      {!data && <Text>{t(isError ? "failed" : "loading")}</Text>}
      {data?.currencies.length === 0 && <Text>{t("empty")}</Text>}
      {data?.currencies.map((balance) => (
        <Currency key={balance.currency_code} balance={balance} />
      ))}
    </div>
  )
}
